import { IamRole } from "@cdktf/provider-aws/lib/iam-role/index.js";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy/index.js";
import { confusedDeputy, policyDocument, type Statement } from "@tandem/core";
import { Construct } from "constructs";

export interface ServiceRoleProps {
  readonly account: string;
  readonly name: string;
  readonly description: string;
  /** Who assumes it: `events.amazonaws.com`. */
  readonly service: string;
  /** ARN or pattern of what it is assumed for. */
  readonly sourceArn: string;
  readonly permissions: readonly Statement[];
}

/** A role that one service assumes for one source of the account. */
export class ServiceRole extends Construct {
  readonly role: IamRole;
  /** What a call would fail without. */
  readonly policy: IamRolePolicy;

  constructor(scope: Construct, id: string, props: ServiceRoleProps) {
    super(scope, id);
    this.role = new IamRole(this, "Resource", {
      name: props.name,
      description: props.description,
      assumeRolePolicy: policyDocument(
        [
          {
            sid: "ServiceAssumes",
            actions: ["sts:AssumeRole"],
            principals: { Service: props.service },
            conditions: confusedDeputy(props),
          },
        ],
        { kind: "trust" },
      ),
      tags: { Name: props.name },
    });
    this.policy = new IamRolePolicy(this, "Policy", {
      name: "service",
      role: this.role.name,
      policy: policyDocument(props.permissions),
    });
  }

  get arn(): string {
    return this.role.arn;
  }
}
