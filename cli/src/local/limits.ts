/** Something that AWS does and the embedded AWS does not. */
export interface Limit {
  /** In a few words, as `tandem up` lists it. */
  readonly what: string;
  /** Why, and what to do about it; Markdown. */
  readonly why: string;
}

/** Everything that is known to be missing. `tandem up` prints it, and the table of docs/embedded-aws.md is made from it. */
export const limits: readonly Limit[] = [
  {
    what: "IAM does not judge",
    why: "every request is allowed, as by an administrator. Of bucket policies, statements for everyone are judged, with their conditions; those for one principal are not",
  },
  { what: "no TLS", why: "loopback has none; to a bucket policy every request came with TLS 1.3" },
  {
    what: "VPC encryption controls in mode `monitor` only",
    why: "in mode `enforce` nothing would be refused here",
  },
  {
    what: "alarms watch one metric with a threshold that stands still",
    why: "they are looked at when data come and once a minute, and EventBridge is told. Expressions, composite alarms and anomaly detection keep their state until `SetAlarmState` changes it, and no action of an alarm is carried out",
  },
  { what: "NAT gateways are zonal", why: "moto puts each of them into a subnet" },
  {
    what: "no record of access logs, flow logs and query logs",
    why: "they are configured and read back; on AWS records come minutes or hours later",
  },
  {
    what: "replication rules with a tag filter copy nothing",
    why: "they are read back; tags reach moto after the object",
  },
  {
    what: "existing objects are not replicated by a new rule",
    why: "on AWS neither, without a batch job",
  },
  { what: "lifecycle rules expire nothing", why: "they are read back only" },
  {
    what: "Aurora has no SQL engine",
    why: "a control plane only: nothing listens on an endpoint, nothing lags, and a failover is over at once and loses nothing",
  },
  {
    what: "table replicas share their items at once",
    why: "on AWS a second later; a replica's stream has the writes of its own region alone",
  },
  {
    what: "AWS Backup runs no job",
    why: "plans, selections and restore tests are read back; there is never a recovery point",
  },
  {
    what: "a replica key shares its primary's material for good",
    why: "changing the primary's rotation later does not reach the replica",
  },
  {
    what: "functions run with this machine's Python and Node.js",
    why: "whatever version their runtime names, and on its own processor: a zip needs libraries for it. No container images, no other runtimes, no VPC around them, no file system limits, no X-Ray traces; memory is measured, so a short peak may pass",
  },
  {
    what: "asynchronous invocations are tried again after 1 and 2 seconds",
    why: "on AWS after 1 and 2 minutes",
  },
  {
    what: "streams feed a function as an asynchronous invocation",
    why: "DynamoDB and Kinesis mappings deliver each write by itself: batch size, order and partial failures are read back only",
  },
  {
    what: "policies of queues and buses do not judge",
    why: "they are read back; a rule, a schedule or another region needs no permission here",
  },
  {
    what: "S3 tells EventBridge of created and deleted objects only",
    why: "changes of tags, ACLs and storage classes bring no event",
  },
  {
    what: "what moto lacks",
    why: "is answered with 501 and named in `GET /tandem/requests` under `unsupported`; SDKs do not try again",
  },
];

/** The page that says more. */
const PAGE = "docs/embedded-aws.md#what-it-does-not-do";

/** The list in its short form, for a terminal. */
export function formatLimits(): string {
  return [
    `what the embedded AWS does not do, with reasons in ${PAGE}:`,
    ...limits.map(({ what }) => `  - ${what.replaceAll("`", "")}`),
  ].join("\n");
}
