import { EcrReplicationConfiguration } from "@cdktf/provider-aws/lib/ecr-replication-configuration/index.js";
import { EcrRepositoryCreationTemplate } from "@cdktf/provider-aws/lib/ecr-repository-creation-template/index.js";
import type { Region } from "@tandem/core";
import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { imageLifecycle } from "./lifecycle.ts";
import { TemplateRole } from "./template-role.ts";

export interface ImageReplicationProps {
  readonly account: string;
  /** Region whose registry is configured. */
  readonly region: Region;
  /** Regions that images pushed here are copied into. */
  readonly targets: readonly Region[];
  /** Names of repositories begin with one of these and a slash. */
  readonly prefixes: readonly string[];
  /** ARN of the key of images that are copied here; may be a token. */
  readonly keyArn: string;
  readonly templateRoleName: string;
  /** Tags of the repositories that ECR makes, which no default tags of ours reach. */
  readonly tags: Readonly<Record<string, string>>;
  /**
   * Configuration for the region.
   * @default - the stack's own
   */
  readonly provider?: TerraformProvider | undefined;
}

/**
 * Copies images that are pushed to a region's registry into the others, and says how the repositories are made that
 * copies from them arrive in. ECR copies neither a repository's settings nor its policies, and no image that was pushed
 * before; copies are not copied on (ECR user guide, "Private image replication in Amazon ECR").
 */
export class ImageReplication extends Construct {
  readonly templateRole: TemplateRole;
  readonly templates: Readonly<Record<string, EcrRepositoryCreationTemplate>>;
  readonly configuration: EcrReplicationConfiguration;

  constructor(scope: Construct, id: string, props: ImageReplicationProps) {
    super(scope, id);
    this.templateRole = new TemplateRole(this, "Template", { ...props, name: props.templateRoleName });
    this.templates = Object.fromEntries(props.prefixes.map((prefix) => [prefix, this.createTemplate(prefix, props)]));
    this.configuration = this.createConfiguration(props);
  }

  private createTemplate(
    prefix: string,
    { keyArn, tags, provider }: ImageReplicationProps,
  ): EcrRepositoryCreationTemplate {
    return new EcrRepositoryCreationTemplate(this, `For-${prefix.replaceAll("/", "-")}`, {
      ...(provider === undefined ? {} : { provider }),
      prefix,
      description: "Repositories of images that were pushed in another region",
      appliedFor: ["REPLICATION"],
      encryptionConfiguration: [{ encryptionType: "KMS", kmsKey: keyArn }],
      imageTagMutability: "IMMUTABLE",
      lifecyclePolicy: imageLifecycle(),
      customRoleArn: this.templateRole.role.arn,
      resourceTags: { ...tags },
      dependsOn: [this.templateRole.policy],
    });
  }

  private createConfiguration({
    account,
    targets,
    prefixes,
    provider,
  }: ImageReplicationProps): EcrReplicationConfiguration {
    return new EcrReplicationConfiguration(this, "Configuration", {
      ...(provider === undefined ? {} : { provider }),
      replicationConfiguration: {
        rule: [
          {
            destination: targets.map((region) => ({ region, registryId: account })),
            repositoryFilter: prefixes.map((prefix) => ({ filter: `${prefix}/`, filterType: "PREFIX_MATCH" })),
          },
        ],
      },
    });
  }
}
