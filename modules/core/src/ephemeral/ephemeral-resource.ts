import { ref, TerraformElement, type TerraformProvider, type TerraformResource, Token } from "cdktf";
import type { Construct } from "constructs";

/** What an ephemeral resource is made of. */
export interface EphemeralResourceProps {
  /** `aws_secretsmanager_random_password` */
  readonly type: string;
  /** Arguments in Terraform's own spelling. */
  readonly arguments: Readonly<Record<string, unknown>>;
  /** Resources that it waits for. */
  readonly dependsOn?: readonly TerraformResource[];
  /** @default - the stack's own configuration */
  readonly provider?: TerraformProvider | undefined;
}

/**
 * A value that Terraform opens, uses and forgets: it reaches neither the plan nor the state, and may be passed only to
 * write-only arguments (`secret_string_wo`), providers and other ephemeral resources. cdktf has no class for it.
 * Source: Terraform language, "Ephemeral block reference".
 */
export class EphemeralResource extends TerraformElement {
  private readonly props: EphemeralResourceProps;

  constructor(scope: Construct, id: string, props: EphemeralResourceProps) {
    super(scope, id, `ephemeral.${props.type}`);
    this.props = props;
  }

  /** A reference to one of its attributes; a function of Terraform takes it too. */
  attribute(name: string): string {
    return Token.asString(ref(`ephemeral.${this.props.type}.${this.friendlyUniqueId}.${name}`, this.cdktfStack));
  }

  override toTerraform(): unknown {
    const { type, arguments: given, dependsOn = [], provider } = this.props;
    return {
      ephemeral: {
        [type]: {
          [this.friendlyUniqueId]: {
            ...given,
            ...(dependsOn.length === 0 ? {} : { depends_on: dependsOn.map(addressOf) }),
            ...(provider === undefined ? {} : { provider: provider.fqn }),
            "//": this.constructNodeMetadata,
          },
        },
      },
    };
  }
}

function addressOf({ terraformResourceType, friendlyUniqueId }: TerraformResource): string {
  return `${terraformResourceType}.${friendlyUniqueId}`;
}
