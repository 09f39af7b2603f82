/**
 * How a resource of a type is taken into a state.
 * Source: the "Import" section of each resource's page in the AWS provider's documentation.
 */
export type ImportRule =
  /** By the id that AWS chose, which is found by tags below this part of the ARN: `ec2:vpc/`; or by the `whole` ARN. */
  | { readonly by: "id"; readonly arn: string; readonly whole?: true }
  /** By the id that AWS chose; nothing that a search could find leads to it. `look` says where a person finds it. */
  | { readonly by: "untagged id"; readonly look: string }
  /** By the one argument that AWS takes for a name, so that it can be looked for without knowing anything else. */
  | { readonly by: "name"; readonly argument: string }
  /** By parts of its block; of several arguments in one part, the one that is there. */
  | { readonly by: "parts"; readonly parts: readonly Part[]; readonly joiner: string }
  /** Not at all, because it need not be. */
  | { readonly by: "nothing"; readonly because: string };

/** Arguments that may fill one part of an id, and what stands there when none does. */
export interface Part {
  readonly anyOf: readonly string[];
  readonly otherwise?: string;
}

const part = (...anyOf: readonly string[]): Part => ({ anyOf });
const parts = (joiner: string, ...all: readonly Part[]): ImportRule => ({ by: "parts", parts: all, joiner });
const tagged = (arn: string): ImportRule => ({ by: "id", arn });
const named = (argument: string): ImportRule => ({ by: "name", argument });
const ofBucket = parts("", part("bucket"));
const ofRegistry: ImportRule = {
  by: "nothing",
  because:
    "a registry is always there: Terraform writes its settings whole, and does the same when it is applied again",
};
const again: ImportRule = {
  by: "nothing",
  because: "Terraform takes over what AWS made with the VPC, and does the same when it is applied again",
};

/** Every type that the platform's stacks make. A test compares it with them. */
export const importRules: Readonly<Record<string, ImportRule>> = {
  aws_backup_plan: tagged("backup:backup-plan:"),
  aws_backup_restore_testing_plan: named("name"),
  aws_backup_restore_testing_selection: parts(":", part("name"), part("restore_testing_plan_name")),
  aws_backup_selection: { by: "untagged id", look: "aws backup list-backup-selections, after the plan's id and a |" },
  aws_backup_vault: named("name"),
  aws_backup_vault_lock_configuration: parts("", part("backup_vault_name")),
  aws_backup_vault_policy: parts("", part("backup_vault_name")),
  aws_cloudwatch_event_archive: named("name"),
  aws_cloudwatch_event_bus: named("name"),
  aws_cloudwatch_event_rule: parts("/", { anyOf: ["event_bus_name"], otherwise: "default" }, part("name")),
  aws_cloudwatch_event_target: parts(
    "/",
    { anyOf: ["event_bus_name"], otherwise: "default" },
    part("rule"),
    part("target_id"),
  ),
  aws_cloudwatch_log_group: named("name"),
  aws_db_parameter_group: named("name"),
  aws_db_proxy: named("name"),
  aws_db_proxy_default_target_group: parts("", part("db_proxy_name")),
  aws_db_proxy_target: parts(
    "/",
    part("db_proxy_name"),
    part("target_group_name"),
    { anyOf: [], otherwise: "TRACKED_CLUSTER" },
    part("db_cluster_identifier"),
  ),
  aws_db_subnet_group: named("name"),
  aws_default_network_acl: again,
  aws_default_route_table: again,
  aws_default_security_group: again,
  aws_dynamodb_table: named("name"),
  aws_dynamodb_table_replica: { by: "untagged id", look: "the table's name and the home region, joined by a colon" },
  aws_ecr_registry_scanning_configuration: ofRegistry,
  aws_ecr_replication_configuration: ofRegistry,
  aws_ecr_repository_creation_template: named("prefix"),
  aws_eip: tagged("ec2:elastic-ip/"),
  aws_flow_log: tagged("ec2:vpc-flow-log/"),
  aws_iam_role: named("name"),
  aws_iam_role_policy: parts(":", part("role"), part("name")),
  aws_iam_role_policy_attachment: parts("/", part("role"), part("policy_arn")),
  aws_internet_gateway: tagged("ec2:internet-gateway/"),
  aws_kms_alias: named("name"),
  aws_kms_key: tagged("kms:key/"),
  aws_lambda_alias: parts("/", part("function_name"), part("name")),
  aws_lambda_event_source_mapping: { by: "untagged id", look: "aws lambda list-event-source-mappings" },
  aws_lambda_function: named("function_name"),
  aws_lambda_function_event_invoke_config: parts(":", part("function_name"), part("qualifier")),
  aws_lambda_permission: {
    by: "untagged id",
    look: "aws lambda get-policy --qualifier live: <function>:live/<statement id>",
  },
  aws_nat_gateway: tagged("ec2:natgateway/"),
  aws_network_acl: tagged("ec2:network-acl/"),
  aws_network_acl_rule: parts(
    ":",
    part("network_acl_id"),
    part("rule_number"),
    part("protocol"),
    { anyOf: ["egress"], otherwise: "false" }, //
  ),
  aws_rds_cluster: named("cluster_identifier"),
  aws_rds_cluster_instance: named("identifier"),
  aws_rds_cluster_parameter_group: named("name"),
  aws_rds_global_cluster: named("global_cluster_identifier"),
  aws_route: parts(
    "_",
    part("route_table_id"),
    part("destination_cidr_block", "destination_ipv6_cidr_block", "destination_prefix_list_id"),
  ),
  aws_route53_resolver_query_log_config: tagged("route53resolver:resolver-query-log-config/"),
  aws_route53_resolver_query_log_config_association: {
    by: "untagged id",
    look: "aws route53resolver list-resolver-query-log-config-associations",
  },
  aws_route_table: tagged("ec2:route-table/"),
  aws_route_table_association: parts("/", part("subnet_id", "gateway_id"), part("route_table_id")),
  aws_s3_bucket: named("bucket"),
  aws_s3_bucket_inventory: parts(":", part("bucket"), part("name")),
  aws_s3_bucket_lifecycle_configuration: ofBucket,
  aws_s3_bucket_logging: ofBucket,
  aws_s3_bucket_metric: parts(":", part("bucket"), part("name")),
  aws_s3_bucket_notification: ofBucket,
  aws_s3_bucket_object_lock_configuration: ofBucket,
  aws_s3_bucket_ownership_controls: ofBucket,
  aws_s3_bucket_policy: ofBucket,
  aws_s3_bucket_public_access_block: ofBucket,
  aws_s3_bucket_replication_configuration: ofBucket,
  aws_s3_bucket_server_side_encryption_configuration: ofBucket,
  aws_s3_bucket_versioning: ofBucket,
  aws_scheduler_schedule: parts("/", part("group_name"), part("name")),
  aws_scheduler_schedule_group: named("name"),
  aws_secretsmanager_secret: { by: "id", arn: "secretsmanager:secret:", whole: true },
  aws_secretsmanager_secret_rotation: parts("", part("secret_id")),
  aws_secretsmanager_secret_version: {
    by: "untagged id",
    look: "aws secretsmanager list-secret-version-ids, after the secret's ARN and a |",
  },
  aws_security_group: tagged("ec2:security-group/"),
  aws_sfn_alias: { by: "untagged id", look: "aws stepfunctions list-state-machine-aliases" },
  aws_sfn_state_machine: { by: "id", arn: "states:stateMachine:", whole: true },
  aws_sqs_queue: { by: "untagged id", look: "aws sqs get-queue-url --queue-name <name>" },
  aws_subnet: tagged("ec2:subnet/"),
  aws_vpc: tagged("ec2:vpc/"),
  aws_vpc_endpoint: tagged("ec2:vpc-endpoint/"),
  aws_vpc_ipv4_cidr_block_association: {
    by: "untagged id",
    look: "aws ec2 describe-vpcs --query Vpcs[].CidrBlockAssociationSet",
  },
  aws_vpc_peering_connection: tagged("ec2:vpc-peering-connection/"),
  aws_vpc_peering_connection_accepter: parts("", part("vpc_peering_connection_id")),
  // Its ARN is that of an ingress rule, too.
  aws_vpc_security_group_egress_rule: { by: "untagged id", look: "aws ec2 describe-security-group-rules" },
  aws_vpc_security_group_ingress_rule: tagged("ec2:security-group-rule/"),
};

/** The type of what an ARN names, and its id; undefined when no stack makes it. */
export function typeOfArn(arn: string): { readonly type: string; readonly id: string } | undefined {
  // arn:<partition>:<service>:<region>:<account>:<kind>/<id>
  const [, , service, , , ...rest] = arn.split(":");
  const place = `${service}:${rest.join(":")}`;
  const found = Object.entries(importRules).find(([, rule]) => rule.by === "id" && place.startsWith(rule.arn));
  if (found === undefined) return undefined;
  const [type, rule] = found;
  return rule.by === "id" ? { type, id: rule.whole === true ? arn : place.slice(rule.arn.length) } : undefined;
}
