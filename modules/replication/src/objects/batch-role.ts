import { IamRole } from "@cdktf/provider-aws/lib/iam-role/index.js";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy/index.js";
import { arn, confusedDeputy, partitionOf, policyDocument, type Region } from "@tandem/core";
import { Construct } from "constructs";
import { BATCH_PREFIX } from "./batch-job.ts";

export interface BatchRoleProps {
  readonly name: string;
  readonly account: string;
  /** Region that the jobs run in: the sources'. */
  readonly region: Region;
  /** Names of the buckets whose objects jobs may have copied. */
  readonly sources: readonly string[];
  /** Name of the bucket of lists and reports; it has no key of ours, so no permission for one is needed. */
  readonly reportBucket: string;
}

/**
 * Role of the jobs that copy existing objects. A job only asks S3 to replicate: reading and writing is left to the
 * replication's own role.
 * Source: S3 user guide, "Configuring an IAM role for S3 Batch Replication".
 */
export class BatchRole extends Construct {
  readonly role: IamRole;

  constructor(scope: Construct, id: string, props: BatchRoleProps) {
    super(scope, id);
    const { name, region } = props;
    this.role = new IamRole(this, "Role", {
      name,
      description: `Has existing objects of ${region} replicated`,
      assumeRolePolicy: batchTrust(props),
      tags: { Name: name },
    });
    new IamRolePolicy(this, "RolePolicy", {
      name: "replicate-existing",
      role: this.role.name,
      policy: batchPolicy(props),
    });
  }
}

/** Jobs of this account and region only. */
export function batchTrust({ account, region }: Pick<BatchRoleProps, "account" | "region">): string {
  return policyDocument(
    [
      {
        sid: "BatchOperationsAssume",
        actions: ["sts:AssumeRole"],
        principals: { Service: "batchoperations.s3.amazonaws.com" },
        conditions: confusedDeputy({
          account,
          sourceArn: arn({ partition: partitionOf(region), service: "s3", region, account, resource: "job/*" }),
        }),
      },
    ],
    { kind: "trust" },
  );
}

export function batchPolicy({ region, sources, reportBucket }: Omit<BatchRoleProps, "name" | "account">): string {
  const s3 = (resource: string) => arn({ partition: partitionOf(region), service: "s3", resource });
  const reports = s3(`${reportBucket}/${BATCH_PREFIX}/*`);
  return policyDocument([
    {
      sid: "AskForCopies",
      actions: ["s3:InitiateReplication"],
      resources: sources.map((source) => s3(`${source}/*`)),
    },
    {
      sid: "ListWhatIsMissing",
      actions: ["s3:GetReplicationConfiguration", "s3:PutInventoryConfiguration"],
      resources: sources.map(s3),
    },
    {
      sid: "KeepListsAndReports",
      actions: ["s3:GetObject", "s3:GetObjectVersion", "s3:PutObject"],
      resources: [reports],
    },
  ]);
}
