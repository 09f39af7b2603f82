import { IamRole } from "@cdktf/provider-aws/lib/iam-role/index.js";
import { IamRolePolicyAttachment } from "@cdktf/provider-aws/lib/iam-role-policy-attachment/index.js";
import { arn, confusedDeputy, partitionOf, policyDocument, type Region } from "@tandem/core";
import { Construct } from "constructs";

export interface MonitoringRoleProps {
  readonly account: string;
  readonly region: Region;
  readonly name: string;
}

/** What enhanced monitoring writes its readings as. Source: Aurora user guide, "Setting up Enhanced Monitoring". */
export class MonitoringRole extends Construct {
  readonly role: IamRole;
  /** Instances wait for it: RDS tries the role when it makes one. */
  readonly permission: IamRolePolicyAttachment;

  constructor(scope: Construct, id: string, { account, region, name }: MonitoringRoleProps) {
    super(scope, id);
    const partition = partitionOf(region);
    this.role = new IamRole(this, "Resource", {
      name,
      description: "Writes enhanced monitoring of the registry database to CloudWatch Logs",
      assumeRolePolicy: policyDocument(
        [
          {
            sid: "MonitoringAssumes",
            actions: ["sts:AssumeRole"],
            principals: { Service: "monitoring.rds.amazonaws.com" },
            conditions: confusedDeputy({
              account,
              sourceArn: arn({ partition, service: "rds", region, account, resource: "db:*" }),
            }),
          },
        ],
        { kind: "trust" },
      ),
    });
    this.permission = new IamRolePolicyAttachment(this, "Permission", {
      role: this.role.name,
      policyArn: `arn:${partition}:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole`,
    });
  }
}
