/** Resource types that hold what cannot be made again, and what is lost with them. */
const HOLDS: Readonly<Record<string, string>> = {
  aws_s3_bucket: "every object in it",
  aws_dynamodb_table: "every item in it",
  aws_dynamodb_global_table: "every item in it",
  aws_dynamodb_table_replica: "this region's copy of every item",
  aws_kms_key: "everything that was encrypted with it",
  aws_kms_replica_key: "what only this region's copy can decrypt",
  aws_rds_cluster: "the database",
  aws_rds_cluster_instance: "this member's cache and its place in the cluster",
  aws_rds_global_cluster: "the link between the regions' databases",
  aws_db_instance: "the database",
  aws_elasticache_replication_group: "every cached value",
  aws_efs_file_system: "every file on it",
  aws_ebs_volume: "every block on it",
  aws_ecr_repository: "every image in it",
  aws_secretsmanager_secret: "the secret's versions",
  aws_cloudwatch_log_group: "every log line in it",
  aws_backup_vault: "every recovery point in it",
  aws_cloudwatch_event_archive: "every event that could be played again",
  aws_sqs_queue: "every message that waits in it",
  aws_kinesis_stream: "every record that was not read yet",
  aws_cognito_user_pool: "every user in it",
  aws_eks_cluster: "the cluster and everything that runs in it",
  aws_route53_zone: "every record in it, and its name servers",
  aws_eip: "the address that others may have allowed",
  aws_vpc: "the network that everything else stands in",
};

/** What is lost when a resource of this type is destroyed; undefined when it can be made again. */
export function lostWith(type: string): string | undefined {
  return HOLDS[type];
}
