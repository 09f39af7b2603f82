import { IamRole } from "@cdktf/provider-aws/lib/iam-role/index.js";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy/index.js";
import { arn, partitionOf, policyDocument, type Region } from "@tandem/core";
import { Construct } from "constructs";

export interface TemplateRoleProps {
  readonly name: string;
  readonly account: string;
  readonly region: Region;
  /** Names of repositories begin with one of these and a slash. */
  readonly prefixes: readonly string[];
  /** ARN of the key of the region's images; may be a token. */
  readonly keyArn: string;
}

/**
 * Role with which ECR makes the repositories of copied images. Its own service-linked role can give them neither tags nor
 * a key of ours.
 * Source: ECR user guide, "Create an IAM role for repository creation templates".
 */
export class TemplateRole extends Construct {
  readonly role: IamRole;
  /** Templates are used once the role may act. */
  readonly policy: IamRolePolicy;

  constructor(scope: Construct, id: string, props: TemplateRoleProps) {
    super(scope, id);
    const { name, region } = props;
    this.role = new IamRole(this, "Role", {
      name,
      description: `Makes repositories for images that are copied to ${region}`,
      assumeRolePolicy: policyDocument(
        [{ sid: "EcrCreates", actions: ["sts:AssumeRole"], principals: { Service: "ecr.amazonaws.com" } }],
        { kind: "trust" },
      ),
      tags: { Name: name },
    });
    this.policy = new IamRolePolicy(this, "RolePolicy", {
      name: "create-repositories",
      role: this.role.name,
      policy: templatePolicy(props),
    });
  }
}

export function templatePolicy({ account, region, prefixes, keyArn }: Omit<TemplateRoleProps, "name">): string {
  const repositories = (prefix: string) =>
    arn({ partition: partitionOf(region), service: "ecr", region, account, resource: `repository/${prefix}/*` });
  return policyDocument([
    {
      sid: "CreateRepositories",
      actions: ["ecr:CreateRepository", "ecr:ReplicateImage", "ecr:TagResource"],
      resources: prefixes.map(repositories),
    },
    {
      sid: "GrantTheKeyToEcr",
      actions: ["kms:CreateGrant", "kms:DescribeKey", "kms:RetireGrant"],
      resources: [keyArn],
    },
  ]);
}
