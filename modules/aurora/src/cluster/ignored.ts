/**
 * What a member's plan leaves to AWS, and why. Everything else of a cluster is the same whether it holds the writer or
 * follows it, so a switchover, a failover and the way back leave every plan empty.
 */
export const IGNORED_ON_MEMBERS = [
  // Set by AWS where a cluster follows, empty where it leads. Terraform would promote the follower to a database of its own.
  "replication_source_identifier",
  // Empty while a cluster is detached (repair by hand). A cluster that exists cannot join, so there is nothing to apply.
  "global_cluster_identifier",
  // The global cluster upgrades its members; one of them alone could not be upgraded.
  "engine_version",
  // Written where the database is first made and told by AWS for every member. Any difference would replace the cluster.
  "master_username",
] as const;
