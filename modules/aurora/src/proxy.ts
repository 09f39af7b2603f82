import { DataAwsSecretsmanagerSecret } from "@cdktf/provider-aws/lib/data-aws-secretsmanager-secret/index.js";
import { DbProxy } from "@cdktf/provider-aws/lib/db-proxy/index.js";
import { DbProxyDefaultTargetGroup } from "@cdktf/provider-aws/lib/db-proxy-default-target-group/index.js";
import { DbProxyTarget } from "@cdktf/provider-aws/lib/db-proxy-target/index.js";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role/index.js";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy/index.js";
import { arn, confusedDeputy, dnsSuffixOf, partitionOf, policyDocument, type Region } from "@tandem/core";
import type { ITerraformDependable } from "cdktf";
import { Construct } from "constructs";

export interface DatabaseProxyProps {
  readonly account: string;
  readonly region: Region;
  readonly name: string;
  readonly roleName: string;
  /** Name of the database secret, the region's own copy. */
  readonly secretName: string;
  readonly subnetIds: readonly string[];
  readonly securityGroupId: string;
  readonly clusterIdentifier: string;
  /** Instances that it sends clients to: a proxy of a cluster without any cannot be made. */
  readonly instances: readonly ITerraformDependable[];
}

/**
 * An RDS proxy for clients that open many connections. Clients log in with IAM over TLS; the proxy alone knows the password.
 * It reads the region's own copy of the secret and asks no other region.
 */
export class DatabaseProxy extends Construct {
  readonly proxy: DbProxy;

  constructor(scope: Construct, id: string, props: DatabaseProxyProps) {
    super(scope, id);
    const secret = new DataAwsSecretsmanagerSecret(this, "Secret", { name: props.secretName });
    const { role, permission } = this.createRole(props, secret);
    this.proxy = new DbProxy(this, "Resource", {
      name: props.name,
      engineFamily: "POSTGRESQL",
      requireTls: true,
      roleArn: role.arn,
      auth: [
        {
          authScheme: "SECRETS",
          iamAuth: "REQUIRED",
          clientPasswordAuthType: "POSTGRES_SCRAM_SHA_256",
          secretArn: secret.arn,
        },
      ],
      vpcSubnetIds: [...props.subnetIds],
      vpcSecurityGroupIds: [props.securityGroupId],
      dependsOn: [permission],
      tags: { Name: props.name },
    });
    const group = new DbProxyDefaultTargetGroup(this, "Targets", { dbProxyName: this.proxy.name });
    new DbProxyTarget(this, "Cluster", {
      dbProxyName: this.proxy.name,
      targetGroupName: group.name,
      dbClusterIdentifier: props.clusterIdentifier,
      dependsOn: [...props.instances],
    });
  }

  private createRole({ account, region, roleName }: DatabaseProxyProps, secret: DataAwsSecretsmanagerSecret) {
    const partition = partitionOf(region);
    const role = new IamRole(this, "Role", {
      name: roleName,
      description: "Reads the secret of the registry database for its proxy",
      assumeRolePolicy: policyDocument(
        [
          {
            sid: "ProxyAssumes",
            actions: ["sts:AssumeRole"],
            principals: { Service: "rds.amazonaws.com" },
            conditions: confusedDeputy({
              account,
              sourceArn: arn({ partition, service: "rds", region, account, resource: "db-proxy:*" }),
            }),
          },
        ],
        { kind: "trust" },
      ),
    });
    const permission = new IamRolePolicy(this, "RolePolicy", {
      name: "read-database-secret",
      role: role.id,
      policy: policyDocument([
        { sid: "ReadSecret", actions: ["secretsmanager:GetSecretValue"], resources: [secret.arn] },
        {
          sid: "DecryptSecret",
          actions: ["kms:Decrypt"],
          resources: [secret.kmsKeyId],
          conditions: { StringEquals: { "kms:ViaService": `secretsmanager.${region}.${dnsSuffixOf(region)}` } },
        },
      ]),
    });
    return { role, permission };
  }
}
