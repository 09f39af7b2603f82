import { IamRole } from "@cdktf/provider-aws/lib/iam-role/index.js";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy/index.js";
import { arn, partitionOf, type Region } from "@tandem/core";
import { Construct } from "constructs";
import { releasePolicy, releaseTrust } from "./policy.ts";

export interface ReleaseRoleProps {
  readonly name: string;
  readonly account: string;
  readonly region: Region;
  /** Name of the models bucket. */
  readonly bucket: string;
  /** Name of the registry table. */
  readonly table: string;
  /** ARN of the models' key. */
  readonly modelKeyArn: string;
  /** Alias of the registry's key. */
  readonly registryKeyAlias: string;
}

/** The role that writes models and says which one is released; where the profile says so, the only one that can. */
export class ReleaseRole extends Construct {
  readonly role: IamRole;

  constructor(scope: Construct, id: string, props: ReleaseRoleProps) {
    super(scope, id);
    this.role = new IamRole(this, "Resource", {
      name: props.name,
      description: "Writes models and their releases",
      assumeRolePolicy: releaseTrust(props),
      tags: { Name: props.name },
    });
    new IamRolePolicy(this, "Policy", { name: "release", role: this.role.name, policy: releasePolicy(props) });
  }
}

/** ARN of the release role, from its name: the bucket's policy must not wait for the role. */
export function releaseRoleArn(
  name: string,
  { account, region }: { readonly account: string; readonly region: Region },
): string {
  return arn({ partition: partitionOf(region), service: "iam", account, resource: `role/${name}` });
}
