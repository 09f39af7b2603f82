/**
 * Actions that AWS does not let one restrict to resources, by service: a statement that allows them has the resource `*`.
 * A star at the end stands for every action that begins so. Kept to what the layers use; before adding one, see that its
 * row in the service authorization reference has an empty "Resource types" column.
 * Source: https://docs.aws.amazon.com/service-authorization/latest/reference/
 */
const UNRESTRICTABLE: Readonly<Record<string, readonly string[]>> = {
  acm: ["ListCertificates"],
  autoscaling: ["Describe*"],
  cloudwatch: ["GetMetricData", "GetMetricStatistics", "ListMetrics", "PutMetricData"],
  codebuild: ["ListProjects"],
  dynamodb: ["ListTables"],
  ec2: ["Describe*"],
  ec2messages: ["*"],
  ecr: ["GetAuthorizationToken"],
  eks: ["ListClusters"],
  elasticloadbalancing: ["Describe*"],
  kms: ["GenerateRandom", "ListAliases", "ListKeys"],
  lambda: ["ListFunctions"],
  logs: [
    "CreateLogDelivery",
    "DeleteLogDelivery",
    "DescribeResourcePolicies",
    "GetLogDelivery",
    "ListLogDeliveries",
    "PutResourcePolicy",
    "UpdateLogDelivery",
  ],
  pricing: ["GetProducts"],
  route53: ["ListHostedZones", "ListHostedZonesByName"],
  s3: ["ListAllMyBuckets"],
  secretsmanager: ["GetRandomPassword", "ListSecrets"],
  ssm: ["DescribeParameters"],
  ssmmessages: ["CreateControlChannel", "CreateDataChannel", "OpenControlChannel", "OpenDataChannel"],
  sts: ["GetCallerIdentity"],
  tag: ["GetResources"],
  xray: ["GetSamplingRules", "GetSamplingTargets", "PutTelemetryRecords", "PutTraceSegments"],
};

/** Whether an action, `ec2:DescribeSubnets` or `ec2:DescribeSub*`, has `*` as its only possible resource. */
export function isUnrestrictable(action: string): boolean {
  const [service = "", name = ""] = action.split(":");
  return (UNRESTRICTABLE[service] ?? []).some((known) =>
    known.endsWith("*") ? name.startsWith(known.slice(0, -1)) : name === known,
  );
}
