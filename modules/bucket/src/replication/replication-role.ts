import { IamRole } from "@cdktf/provider-aws/lib/iam-role/index.js";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy/index.js";
import type { Construct } from "constructs";
import type { ReplicationRoute } from "./ends.ts";
import { replicationPolicy, replicationTrust } from "./role-policy.ts";

/** A role that copies objects, and the policy that a configuration waits for. */
export interface ReplicationRole {
  readonly role: IamRole;
  /** What is written before the role may copy it is never copied: configurations depend on this. */
  readonly policy: IamRolePolicy;
}

/** Makes the role of a source region as `Role` and `RolePolicy` of the scope. */
export function createReplicationRole(
  scope: Construct,
  {
    name,
    description,
    routes,
  }: { readonly name: string; readonly description: string; readonly routes: readonly ReplicationRoute[] },
): ReplicationRole {
  const role = new IamRole(scope, "Role", {
    name,
    description,
    assumeRolePolicy: replicationTrust(),
    tags: { Name: name },
  });
  const policy = new IamRolePolicy(scope, "RolePolicy", {
    name: "replicate",
    role: role.name,
    policy: replicationPolicy(routes),
  });
  return { role, policy };
}
