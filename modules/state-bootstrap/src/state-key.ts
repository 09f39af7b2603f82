import { KmsAlias } from "@cdktf/provider-aws/lib/kms-alias/index.js";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key/index.js";
import type { Region } from "@tandem/core";
import { Construct } from "constructs";
import { keyPolicy } from "./policies/key-policy.ts";

export interface StateKeyProps {
  readonly account: string;
  readonly region: Region;
  /** `alias/...` */
  readonly alias: string;
  readonly description: string;
  /** Whether Terraform may destroy the key. */
  readonly destroyable: boolean;
}

/** A customer managed key for states, rotated every year, with a written policy; 30 days pass before it is gone (S4). */
export class StateKey extends Construct {
  readonly key: KmsKey;
  readonly alias: KmsAlias;

  constructor(scope: Construct, id: string, props: StateKeyProps) {
    super(scope, id);
    const { alias, description, destroyable } = props;
    this.key = new KmsKey(this, "Resource", {
      description,
      enableKeyRotation: true,
      deletionWindowInDays: 30,
      policy: keyPolicy(props),
      tags: { Name: alias.replace("alias/", "") },
      lifecycle: { preventDestroy: !destroyable },
    });
    this.alias = new KmsAlias(this, "Alias", { name: alias, targetKeyId: this.key.id });
  }

  get arn(): string {
    return this.key.arn;
  }
}
