/**
 * Fields of a flow log record: the default ones, and those that tell a load balancer's client from its packets, the zone,
 * the direction and the way out (VPC user guide, "Flow log records", versions 2 to 5).
 */
const FIELDS = [
  "version",
  "account-id",
  "interface-id",
  "srcaddr",
  "dstaddr",
  "srcport",
  "dstport",
  "protocol",
  "packets",
  "bytes",
  "start",
  "end",
  "action",
  "log-status",
  "vpc-id",
  "subnet-id",
  "tcp-flags",
  "type",
  "pkt-srcaddr",
  "pkt-dstaddr",
  "az-id",
  "flow-direction",
  "traffic-path",
] as const;

/** The fields as AWS takes them, `${version} ${account-id} ...`, with `$$` so that Terraform leaves them alone. */
export const FLOW_LOG_FORMAT = FIELDS.map((field) => `$\${${field}}`).join(" ");
