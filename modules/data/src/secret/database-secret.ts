import { SecretsmanagerSecret } from "@cdktf/provider-aws/lib/secretsmanager-secret/index.js";
import { SecretsmanagerSecretVersion } from "@cdktf/provider-aws/lib/secretsmanager-secret-version/index.js";
import { EphemeralResource } from "@tandem/core";
import { Fn } from "cdktf";
import { Construct } from "constructs";
import { type KeyUse, keysInTheirRegion } from "../keys/key-region.ts";

export interface DatabaseSecretProps {
  readonly name: string;
  readonly home: KeyUse;
  /** Regions that hold a replica. */
  readonly peers: readonly KeyUse[];
  /** Administrator of the database. */
  readonly username: string;
  readonly port: number;
  /** Number of the password: a new one makes a new password. */
  readonly passwordVersion: number;
  /** Whether the secret is gone at once when it is destroyed, and may be at all. */
  readonly destroyable: boolean;
}

/** Days that a deleted secret can be taken back: the longest that AWS offers. */
const RECOVERY_DAYS = 30;
/** RDS takes 128 characters at the most and refuses / @ " and spaces (RDS API, CreateDBCluster). */
const PASSWORD = {
  exclude_characters: "/@\"\\'",
  include_space: false,
  password_length: 40,
  require_each_included_type: true,
};

/**
 * The database's credentials, the same in each region: `username`, `password`, `port`, `engine`. No host: a replica holds the
 * value of its origin, and the writer moves; hosts come from the `data` contract.
 *
 * AWS cannot manage the password of a global database's member. Terraform makes one, writes it and forgets it: neither plan
 * nor state nor JSON holds it. The random value is drawn in each run and written only when `passwordVersion` has changed.
 * Source: Aurora user guide, "Limitations of Amazon Aurora global databases"; Terraform language, "Write-only arguments".
 */
export class DatabaseSecret extends Construct {
  readonly secret: SecretsmanagerSecret;
  readonly version: SecretsmanagerSecretVersion;

  constructor(scope: Construct, id: string, props: DatabaseSecretProps) {
    super(scope, id);
    keysInTheirRegion(this, [props.home, ...props.peers]);
    this.secret = this.createSecret(props);
    this.version = this.createVersion(props);
  }

  private createSecret({ name, home, peers, destroyable }: DatabaseSecretProps): SecretsmanagerSecret {
    return new SecretsmanagerSecret(this, "Resource", {
      name,
      description: "Administrator of the database, the same in each region",
      kmsKeyId: home.keyArn,
      replica: peers.map(({ region, keyArn }) => ({ region, kmsKeyId: keyArn })),
      recoveryWindowInDays: destroyable ? 0 : RECOVERY_DAYS,
      tags: { Name: name },
      lifecycle: { preventDestroy: !destroyable },
    });
  }

  private createVersion({ username, port, passwordVersion }: DatabaseSecretProps): SecretsmanagerSecretVersion {
    const password = new EphemeralResource(this, "Password", {
      type: "aws_secretsmanager_random_password",
      arguments: PASSWORD,
    });
    return new SecretsmanagerSecretVersion(this, "Version", {
      secretId: this.secret.id,
      secretStringWo: Fn.jsonencode({
        engine: "postgres",
        password: password.attribute("random_password"),
        port,
        username,
      }),
      secretStringWoVersion: passwordVersion,
    });
  }
}
