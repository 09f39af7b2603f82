/**
 * Arguments by which Terraform replaces a resource when they change, of the types whose replacement loses data, an
 * address or a connection. Source: the `ForceNew` arguments in the provider's documentation.
 */
export const IDENTITY: Readonly<Record<string, readonly string[]>> = {
  aws_backup_vault: ["name"],
  aws_cloudwatch_event_archive: ["name"],
  aws_cloudwatch_event_bus: ["name"],
  aws_cloudwatch_log_group: ["name"],
  aws_dynamodb_table: ["name", "hash_key", "range_key"],
  aws_iam_role: ["name"],
  aws_kms_alias: ["name"],
  aws_lambda_function: ["function_name"],
  aws_rds_cluster: ["cluster_identifier", "storage_encrypted"],
  aws_rds_cluster_instance: ["identifier"],
  aws_rds_global_cluster: ["global_cluster_identifier"],
  aws_s3_bucket: ["bucket", "object_lock_enabled"],
  aws_secretsmanager_secret: ["name"],
  aws_security_group: ["name", "description"],
  aws_sfn_state_machine: ["name"],
  aws_sqs_queue: ["name"],
  aws_subnet: ["availability_zone", "cidr_block"],
  aws_vpc: ["cidr_block"],
  aws_vpc_endpoint: ["service_name"],
  aws_vpc_ipv4_cidr_block_association: ["cidr_block"],
};
