import { IamRole } from "@cdktf/provider-aws/lib/iam-role/index.js";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy/index.js";
import type { Region } from "@tandem/core";
import { Construct } from "constructs";
import { BREAK_GLASS_SECONDS, breakGlassPolicy, breakGlassTrust } from "./policies/break-glass.ts";

export interface BreakGlassRoleProps {
  readonly name: string;
  readonly account: string;
  readonly region: Region;
  /** ARNs of who may assume it; empty for whoever IAM lets in the account. */
  readonly principals: readonly string[];
  /** Names of the region's buckets of states. */
  readonly buckets: readonly string[];
  readonly keyArns: readonly string[];
}

/** The one role that can delete a region's states, for people with a second factor. */
export class BreakGlassRole extends Construct {
  readonly role: IamRole;

  constructor(scope: Construct, id: string, props: BreakGlassRoleProps) {
    super(scope, id);
    this.role = new IamRole(this, "Resource", {
      name: props.name,
      description: "Deletes or restores a Terraform state when nothing else helps",
      assumeRolePolicy: breakGlassTrust(props),
      maxSessionDuration: BREAK_GLASS_SECONDS,
      tags: { Name: props.name },
    });
    new IamRolePolicy(this, "Policy", { name: "states", role: this.role.name, policy: breakGlassPolicy(props) });
  }
}
