import { type FieldsIn, type NameFields, type NameRule, rows } from "./rule.ts";

const inPartition = rows("partition");
const inAccount = rows("account");
const inRegion = rows("accountRegion");
const inVpc = rows("vpc");
const inParent = rows("parent");
const repeatable = rows("none");

const USUAL = "{platform}-{environment}-{part}";
const PLACED = "{platform}-{environment}-{layer}-{place}-{part}";
const PATH = "/{platform}/{environment}/{layer}/{part}";

const HYPHENS = /^[a-z0-9](?:-?[a-z0-9])*$/;
const DATABASE = /^[a-z](?:-?[a-z0-9])*$/;
const WORD = /^[A-Za-z0-9_-]+$/;
const DOTS = /^[A-Za-z0-9._-]+$/;
const IAM = /^[\w+=,.@-]+$/;
const LOG_GROUP = /^[./#A-Za-z0-9_-]+$/;
const PRINTABLE = /^[ -~]+$/;
const RESOLVER = /^(?![0-9]+$)[A-Za-z0-9_' -]+$/;

/**
 * Names by kind: resource, pattern, limit, characters kept for `part`, form, source. What another region must know is
 * computed from here, never read across. Where AWS wants names unique beyond one account or region, account and region
 * are in the pattern.
 *
 * Never change a row: whatever bears such a name would be replaced.
 */
export const NAME_KINDS = {
  // compute
  autoScalingGroup: inRegion(
    "Auto Scaling group",
    USUAL,
    255,
    48,
    PRINTABLE,
    "EC2 Auto Scaling API: CreateAutoScalingGroup",
  ),
  eksCluster: inRegion("EKS cluster", USUAL, 100, 24, /^[0-9A-Za-z][A-Za-z0-9_-]*$/, "EKS API: CreateCluster"),
  eksNodeGroup: inParent("EKS node group", USUAL, 63, 24, /^[0-9A-Za-z][A-Za-z0-9_-]*$/, "EKS API: CreateNodegroup"),
  lambdaFunction: inRegion("Lambda function", USUAL, 64, 32, WORD, "Lambda API: CreateFunction"),
  launchTemplate: inRegion(
    "launch template",
    USUAL,
    128,
    48,
    /^[A-Za-z0-9()./_-]{3,}$/,
    "EC2 API: CreateLaunchTemplate",
  ),

  // identity and keys
  iamInstanceProfile: inAccount("IAM instance profile", PLACED, 128, 24, IAM, "IAM API: CreateInstanceProfile"),
  iamPolicy: inAccount("IAM policy", PLACED, 128, 24, IAM, "IAM API: CreatePolicy"),
  iamRole: inAccount("IAM role", PLACED, 64, 24, IAM, "IAM API: CreateRole"),
  kmsAlias: inRegion(
    "KMS alias",
    "alias/{platform}/{environment}/{part}",
    256,
    48,
    /^alias\/[\w/-]+$/,
    "KMS API: CreateAlias",
    {
      form: /^alias\/aws\//,
      because: "KMS reserves alias/aws/ for the keys that AWS manages",
    },
  ),
  rolesAnywhere: repeatable(
    "Roles Anywhere trust anchor",
    USUAL,
    255,
    48,
    WORD,
    "Roles Anywhere API: CreateTrustAnchor",
  ),
  secret: inRegion(
    "secret",
    "{platform}/{environment}/{part}",
    512,
    64,
    /^[\w/+=.@-]+$/,
    "Secrets Manager API: CreateSecret",
    {
      form: /-[^-]{6}$/,
      because: "Secrets Manager ends ARNs with a hyphen and six characters, and may mistake such a name for one",
    },
  ),

  // network
  loadBalancer: inRegion("load balancer", USUAL, 32, 16, HYPHENS, "Elastic Load Balancing v2 API: CreateLoadBalancer", {
    form: /^internal-/,
    because: "Elastic Load Balancing reserves names that begin with internal-",
  }),
  nameTag: repeatable("Name tag", USUAL, 256, 64, /^[\w .:/=+@-]+$/, "EC2 user guide: Tag your resources"),
  resolverEndpoint: repeatable(
    "Resolver endpoint",
    USUAL,
    64,
    32,
    RESOLVER,
    "Route 53 Resolver API: CreateResolverEndpoint",
  ),
  resolverFirewall: repeatable(
    "DNS Firewall rule group",
    USUAL,
    64,
    32,
    RESOLVER,
    "Route 53 Resolver API: CreateFirewallRuleGroup",
  ),
  resolverQueryLog: repeatable(
    "query log configuration",
    USUAL,
    64,
    32,
    RESOLVER,
    "Route 53 Resolver API: CreateResolverQueryLogConfig",
  ),
  securityGroup: inVpc(
    "security group",
    USUAL,
    255,
    48,
    /^[\w .:/()#,@[\]+=&;{}!$*-]+$/,
    "EC2 API: CreateSecurityGroup",
    {
      form: /^sg-/i,
      because: "EC2 takes names that begin with sg- for the ids of security groups",
    },
  ),
  targetGroup: inRegion("target group", USUAL, 32, 16, HYPHENS, "Elastic Load Balancing v2 API: CreateTargetGroup"),
  webAcl: inRegion("web ACL", USUAL, 128, 48, WORD, "AWS WAF API: CreateWebACL"),

  // data
  auroraCluster: inRegion("Aurora cluster", USUAL, 63, 24, DATABASE, "RDS API: CreateDBCluster"),
  auroraGlobalCluster: inAccount("Aurora global cluster", USUAL, 63, 24, DATABASE, "RDS API: CreateGlobalCluster"),
  auroraInstance: inRegion("Aurora instance", USUAL, 63, 24, DATABASE, "RDS API: CreateDBInstance"),
  backupPlan: inRegion("backup plan", USUAL, 50, 24, DOTS, "AWS Backup API: CreateBackupPlan"),
  backupVault: inRegion("backup vault", USUAL, 50, 24, WORD, "AWS Backup API: CreateBackupVault"),
  bucket: inPartition(
    "S3 bucket",
    "{platform}-{environment}-{part}-{account}-{region}",
    63,
    20,
    HYPHENS,
    "S3 user guide: General purpose bucket naming rules",
    { form: /^(?:sthree-|amzn-s3-demo-)/, because: "S3 reserves names that begin with sthree- or amzn-s3-demo-" },
  ),
  dbClusterParameterGroup: inRegion(
    "DB cluster parameter group",
    USUAL,
    255,
    24,
    DATABASE,
    "RDS API: CreateDBClusterParameterGroup",
  ),
  dbClusterSnapshot: inRegion("DB cluster snapshot", USUAL, 63, 24, DATABASE, "RDS API: CreateDBClusterSnapshot"),
  dbParameterGroup: inRegion("DB parameter group", USUAL, 255, 24, DATABASE, "RDS API: CreateDBParameterGroup"),
  dbProxy: inRegion("RDS proxy", USUAL, 63, 24, DATABASE, "RDS API: CreateDBProxy"),
  dbSubnetGroup: inRegion("DB subnet group", USUAL, 255, 24, /^[a-z][a-z0-9._ -]*$/, "RDS API: CreateDBSubnetGroup"),
  dynamodbTable: inRegion("DynamoDB table", USUAL, 255, 48, DOTS, "DynamoDB developer guide: Naming rules"),
  ecrRepository: inRegion(
    "ECR repository",
    "{platform}/{environment}/{part}",
    256,
    64,
    /^[a-z0-9]+(?:(?:[._/]|__|-+)[a-z0-9]+)*$/,
    "ECR API: CreateRepository",
  ),
  restoreTestingPlan: {
    ...inRegion("restore testing plan", USUAL, 50, 24, /^[a-z0-9_]+$/, "AWS Backup API: CreateRestoreTestingPlan"),
    hyphen: "_",
  },

  // events
  eventArchive: inRegion("event archive", USUAL, 48, 24, DOTS, "EventBridge API: CreateArchive"),
  eventBus: inRegion("event bus", USUAL, 256, 48, DOTS, "EventBridge API: CreateEventBus"),
  eventEndpoint: inRegion("global event endpoint", USUAL, 64, 32, DOTS, "EventBridge API: CreateEndpoint"),
  eventRule: inParent("EventBridge rule", USUAL, 64, 32, DOTS, "EventBridge API: PutRule"),
  schedule: inParent("schedule", USUAL, 64, 32, DOTS, "EventBridge Scheduler API: CreateSchedule"),
  scheduleGroup: inRegion("schedule group", USUAL, 64, 32, DOTS, "EventBridge Scheduler API: CreateScheduleGroup"),
  snsTopic: inRegion("SNS topic", USUAL, 256, 48, WORD, "SNS API: CreateTopic"),
  sqsQueue: inRegion("SQS queue", USUAL, 80, 48, WORD, "SQS API: CreateQueue"),
  stateMachine: inRegion("state machine", USUAL, 80, 48, WORD, "Step Functions API: CreateStateMachine"),

  // operation
  alarm: inRegion("CloudWatch alarm", USUAL, 255, 128, PRINTABLE, "CloudWatch API: PutMetricAlarm"),
  canary: inRegion("canary", USUAL, 255, 48, /^[0-9a-z_-]+$/, "CloudWatch Synthetics API: CreateCanary"),
  dashboard: inAccount("CloudWatch dashboard", PLACED, 255, 48, WORD, "CloudWatch API: PutDashboard"),
  logGroup: inRegion("log group", PATH, 512, 96, LOG_GROUP, "CloudWatch Logs API: CreateLogGroup", {
    form: /^\/aws\//,
    because: "AWS services write to log groups that begin with /aws/",
  }),
  ssmParameter: inRegion("SSM parameter", PATH, 1011, 96, /^[\w./-]+$/, "Systems Manager API: PutParameter", {
    form: /^\/(?:aws|ssm)/i,
    because: "Systems Manager reserves parameters that begin with aws or ssm",
  }),
  trail: inRegion("trail", USUAL, 128, 48, HYPHENS, "CloudTrail API: CreateTrail"),
  // AWS WAF delivers only to log groups that begin so.
  wafLogGroup: inRegion(
    "log group of AWS WAF",
    `aws-waf-logs-${USUAL}`,
    512,
    96,
    LOG_GROUP,
    "AWS WAF guide: CloudWatch Logs",
  ),

  // delivery
  codeBuildProject: inRegion("CodeBuild project", USUAL, 150, 48, WORD, "CodeBuild API: CreateProject"),
  codeConnection: inRegion("code connection", USUAL, 32, 16, PRINTABLE, "CodeConnections API: CreateConnection"),
  codePipeline: inRegion("pipeline", USUAL, 100, 48, /^[A-Za-z0-9.@_-]+$/, "CodePipeline API: PipelineDeclaration"),
  workspace: inParent(
    "HCP Terraform workspace",
    "{platform}-{environment}-{layer}-{place}",
    90,
    0,
    WORD,
    "HCP Terraform: Create workspaces",
  ),
} as const satisfies Readonly<Record<string, NameRule>>;

/** Things that the platform has one of: an open kind with its `part` given. Nobody else may use that part. */
export const FIXED_NAMES = {
  stateBucket: { kind: "bucket", part: "tfstate" },
  stateLockTable: { kind: "dynamodbTable", part: "tfstate-lock" },
  stateKeyAlias: { kind: "kmsAlias", part: "tfstate" },
} as const satisfies Readonly<Record<string, { readonly kind: keyof typeof NAME_KINDS; readonly part: string }>>;

/** Kinds whose pattern stands in the table. */
export type OpenKind = keyof typeof NAME_KINDS;
/** Names of which the platform has one. */
export type FixedName = keyof typeof FIXED_NAMES;
/** Whatever `nameOf` can name. */
export type NameKind = OpenKind | FixedName;

/** Parts that a kind's pattern names. */
export type NameParts<K extends NameKind> = K extends OpenKind
  ? Pick<NameFields, FieldsIn<(typeof NAME_KINDS)[K]["pattern"]>>
  : K extends FixedName
    ? Omit<NameParts<(typeof FIXED_NAMES)[K]["kind"]>, "part">
    : never;
