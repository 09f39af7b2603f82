import { KmsAlias } from "@cdktf/provider-aws/lib/kms-alias/index.js";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key/index.js";
import type { Region, Statement } from "@tandem/core";
import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { keyPolicy } from "./key-policy.ts";

export interface CustomerKeyProps {
  readonly account: string;
  /** Region that the key lies in. */
  readonly region: Region;
  /** `alias/...` */
  readonly alias: string;
  readonly description: string;
  /** Whether Terraform may destroy the key. */
  readonly destroyable: boolean;
  /**
   * Services that use the key by themselves; see `services.ts`.
   * @default - none: whoever IAM lets use it
   */
  readonly services?: readonly Statement[];
  /**
   * Configuration for the key's region.
   * @default - the stack's own
   */
  readonly provider?: TerraformProvider | undefined;
}

/** Days that AWS waits before a key is gone: the longest that it offers (control S4). */
const DELETION_WINDOW_DAYS = 30;

/** A customer managed key, rotated every year, with a written policy; 30 days pass before it is gone (control S4). */
export class CustomerKey extends Construct {
  readonly key: KmsKey;
  readonly alias: KmsAlias;

  constructor(scope: Construct, id: string, props: CustomerKeyProps) {
    super(scope, id);
    const { alias, description, destroyable, provider } = props;
    const placed = provider === undefined ? {} : { provider };
    this.key = new KmsKey(this, "Resource", {
      ...placed,
      description,
      enableKeyRotation: true,
      deletionWindowInDays: DELETION_WINDOW_DAYS,
      policy: keyPolicy(props),
      tags: { Name: alias.replace("alias/", "") },
      lifecycle: { preventDestroy: !destroyable },
    });
    this.alias = new KmsAlias(this, "Alias", { ...placed, name: alias, targetKeyId: this.key.id });
  }

  get arn(): string {
    return this.key.arn;
  }
}
