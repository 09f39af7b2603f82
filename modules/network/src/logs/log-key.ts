import { KmsAlias } from "@cdktf/provider-aws/lib/kms-alias/index.js";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key/index.js";
import { arn, confusedDeputy, dnsSuffixOf, partitionOf, policyDocument, type Region } from "@tandem/core";
import { Construct } from "constructs";

export interface LogKeyProps {
  readonly account: string;
  readonly region: Region;
  /** `alias/...` */
  readonly alias: string;
  /** Whether Terraform may destroy the key. */
  readonly preventDestroy: boolean;
}

/** The customer managed key of a region's network logs, rotated every year, with a written policy (control S4). */
export class LogKey extends Construct {
  readonly key: KmsKey;

  constructor(scope: Construct, id: string, props: LogKeyProps) {
    super(scope, id);
    this.key = new KmsKey(this, "Resource", {
      description: "Network logs",
      enableKeyRotation: true,
      deletionWindowInDays: 30,
      policy: keyPolicy(props),
      tags: { Name: props.alias.replace("alias/", "") },
      lifecycle: { preventDestroy: props.preventDestroy },
    });
    new KmsAlias(this, "Alias", { name: props.alias, targetKeyId: this.key.id });
  }

  get arn(): string {
    return this.key.arn;
  }
}

/** In a key's own policy "*" means this key. */
function keyPolicy({ account, region }: LogKeyProps): string {
  const partition = partitionOf(region);
  const logs = (resource: string) => arn({ partition, service: "logs", region, account, resource });
  return policyDocument(
    [
      {
        sid: "AccountAdministersThroughIam",
        actions: ["kms:*"],
        principals: { AWS: arn({ partition, service: "iam", account, resource: "root" }) },
        resources: ["*"],
      },
      {
        sid: "LogDeliveryEncrypts",
        actions: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"],
        principals: { Service: "delivery.logs.amazonaws.com" },
        resources: ["*"],
        conditions: confusedDeputy({ account, sourceArn: logs("*") }),
      },
      {
        sid: "CloudWatchLogsEncrypts",
        actions: ["kms:Decrypt", "kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"],
        principals: { Service: `logs.${region}.${dnsSuffixOf(region)}` },
        resources: ["*"],
        conditions: { ArnLike: { "kms:EncryptionContext:aws:logs:arn": logs("log-group:*") } },
      },
    ],
    { kind: "key" },
  );
}
