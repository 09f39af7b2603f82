import { createHash } from "node:crypto";
import { askAws, callAws } from "./call-aws.ts";

/** An object in a bucket of an embedded AWS. */
export interface ObjectPlace {
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly key: string;
}

/** What S3 tells of an object that is there. */
export interface FoundObject {
  readonly body: string;
  readonly versionId: string | undefined;
  /** ARN of the key that it is encrypted with. */
  readonly kmsKey: string | undefined;
  /** `COMPLETED` and `PENDING` at the source, `REPLICA` where it was copied to. */
  readonly replication: string | undefined;
}

/** Writes an object. @returns its version id */
export async function putObject(place: ObjectPlace, body: string): Promise<string> {
  const { endpoint, region } = place;
  // S3 takes no object into a bucket with a default retention without one.
  const md5 = createHash("md5").update(body).digest("base64");
  const headers = { "Content-MD5": md5, "Content-Type": "application/octet-stream" };
  const answer = await askAws({ endpoint, region, service: "s3", path: pathOf(place), method: "PUT", headers, body });
  return answer.headers.get("x-amz-version-id") ?? "";
}

/** Reads the newest version of an object; undefined when there is none, or a delete marker before it. */
export async function getObject(place: ObjectPlace): Promise<FoundObject | undefined> {
  const { endpoint, region } = place;
  const answer = await askAws({ endpoint, region, service: "s3", path: pathOf(place), method: "GET", absent: 404 });
  if (answer.status === 404) return undefined;
  const header = (name: string) => answer.headers.get(`x-amz-${name}`) ?? undefined;
  return {
    body: answer.text,
    versionId: header("version-id"),
    kmsKey: header("server-side-encryption-aws-kms-key-id"),
    replication: header("replication-status"),
  };
}

/** A global database, and the region that asks. */
export interface GlobalDatabase {
  readonly endpoint: string;
  readonly region: string;
  readonly globalCluster: string;
}

/** Which clusters a global database has: ARN, and whether it is the writer. */
export async function membersOf({ endpoint, region, globalCluster }: GlobalDatabase) {
  const text = await callRds({ endpoint, region }, "DescribeGlobalClusters", {
    GlobalClusterIdentifier: globalCluster,
  });
  const members = text.matchAll(/<DBClusterArn>(.+?)<\/DBClusterArn>.*?<IsWriter>(.+?)<\/IsWriter>/gs);
  return [...members].map(([, arn = "", writer]) => ({ arn, isWriter: writer === "true" }));
}

/**
 * Makes another cluster the writer.
 * @param how `switchover` waits until nothing is behind; `failover` loses what is
 * @param target ARN of the cluster; the call goes to its region, which needs no other
 */
export async function moveWriter(
  how: "switchover" | "failover",
  { endpoint, globalCluster }: Pick<GlobalDatabase, "endpoint" | "globalCluster">,
  target: string,
): Promise<void> {
  const region = target.split(":")[3] ?? "";
  const asked = { GlobalClusterIdentifier: globalCluster, TargetDbClusterIdentifier: target };
  await (how === "switchover"
    ? callRds({ endpoint, region }, "SwitchoverGlobalCluster", asked)
    : callRds({ endpoint, region }, "FailoverGlobalCluster", { ...asked, AllowDataLoss: "true" }));
}

function callRds(
  place: { readonly endpoint: string; readonly region: string },
  action: string,
  parameters: Readonly<Record<string, string>>,
): Promise<string> {
  const body = new URLSearchParams({ Action: action, Version: "2014-10-31", ...parameters });
  return callAws({ ...place, service: "rds", body });
}

function pathOf({ bucket, key }: ObjectPlace): string {
  return `/${bucket}/${key}`;
}
