import { DataAwsSecretsmanagerSecret } from "@cdktf/provider-aws/lib/data-aws-secretsmanager-secret/index.js";
import { SecretsmanagerSecretRotation } from "@cdktf/provider-aws/lib/secretsmanager-secret-rotation/index.js";
import type { Statement } from "@tandem/core";
import type { LiveFunction } from "@tandem/function";
import { SecurityGroupWithRules } from "@tandem/network";
import { Construct } from "constructs";
import type { FunctionContext } from "../functions/context.ts";
import { createFunction } from "../functions/create-function.ts";
import { anyKey, via } from "../functions/permissions.ts";

export interface SecretRotationProps {
  readonly context: FunctionContext;
  /** Name of the database secret, whose origin is in this region. */
  readonly secretName: string;
  /** Alias of the secret's key. */
  readonly secretKeyAlias: string;
  /** Writer endpoint of the region's cluster. */
  readonly databaseEndpoint: string;
  readonly vpcId: string;
  /** One subnet per zone, from which the database and AWS's endpoints can be reached. */
  readonly subnetIds: readonly string[];
  /** Group whose members may connect to the database. */
  readonly databaseClientSecurityGroupId: string;
}

/**
 * The function that changes the database's password, and the plan by which it is called. It lies where the secret has its
 * origin: replicas follow, and cannot be rotated. Source: Secrets Manager user guide, "Rotation by Lambda function".
 */
export class SecretRotation extends Construct {
  readonly rotate: LiveFunction;

  constructor(scope: Construct, id: string, props: SecretRotationProps) {
    super(scope, id);
    const { context, secretName } = props;
    const secret = new DataAwsSecretsmanagerSecret(this, "Secret", { name: secretName });
    this.rotate = this.createFunction(props, secret.arn);
    const { rotationDays } = context.settings;
    if (rotationDays === 0) return;
    new SecretsmanagerSecretRotation(this, "Plan", {
      secretId: secret.arn,
      rotationLambdaArn: this.rotate.alias.arn,
      // The first time when it is due: an apply must not change the password under whoever is connected.
      rotateImmediately: false,
      rotationRules: { automaticallyAfterDays: rotationDays },
      dependsOn: [...this.rotate.permissions],
    });
  }

  private createFunction(props: SecretRotationProps, secretArn: string): LiveFunction {
    const { context, databaseEndpoint, subnetIds, databaseClientSecurityGroupId } = props;
    const group = this.createSecurityGroup(props);
    return createFunction(this, "rotate-secret", context, {
      environment: {
        TANDEM_DATABASE_HOST: databaseEndpoint,
      },
      permissions: rotationStatements(props, secretArn),
      callers: { Secret: { service: "secretsmanager.amazonaws.com", sourceArn: secretArn } },
      vpc: { subnetIds, securityGroupIds: [databaseClientSecurityGroupId, group.id] },
    });
  }

  private createSecurityGroup({ context, vpcId }: SecretRotationProps): SecurityGroupWithRules {
    return new SecurityGroupWithRules(this, "SecurityGroup", {
      name: context.names.rotationSecurityGroup,
      description: "The function that changes the password of the database",
      vpcId,
      egress: {
        Aws: {
          description: "HTTPS to AWS, through endpoints of the VPC or a NAT gateway",
          protocol: "tcp",
          fromPort: 443,
          toPort: 443,
          cidr: "0.0.0.0/0",
        },
      },
    });
  }
}

/** Source: Secrets Manager user guide, "Lambda rotation function execution role permissions". */
function rotationStatements(
  { context: { account, region }, secretKeyAlias }: SecretRotationProps,
  secretArn: string,
): readonly Statement[] {
  return [
    {
      sid: "RotateSecret",
      actions: [
        "secretsmanager:DescribeSecret",
        "secretsmanager:GetSecretValue",
        "secretsmanager:PutSecretValue",
        "secretsmanager:UpdateSecretVersionStage",
      ],
      resources: [secretArn],
    },
    { sid: "DrawPassword", actions: ["secretsmanager:GetRandomPassword"], resources: ["*"] },
    {
      sid: "UseSecretKey",
      actions: ["kms:Decrypt", "kms:GenerateDataKey"],
      resources: [anyKey(account, region)],
      conditions: {
        ...via("secretsmanager", region),
        "ForAnyValue:StringEquals": { "kms:ResourceAliases": secretKeyAlias },
      },
    },
  ];
}
