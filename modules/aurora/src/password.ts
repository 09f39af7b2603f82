import { EphemeralResource } from "@tandem/core";
import { Fn, propertyAccess, Token } from "cdktf";
import type { Construct } from "constructs";

/** Key of the password in the database secret's JSON. */
export const PASSWORD_KEY = "password";

/**
 * The administrator's password as Terraform passes it on: read from the region's own copy of the secret while it plans and
 * applies, and kept in neither plan nor state (control D22).
 * @param secret name of the database secret, the same in each region
 * @returns an expression for write-only arguments
 */
export function readPassword(scope: Construct, id: string, secret: string): string {
  const version = new EphemeralResource(scope, id, {
    type: "aws_secretsmanager_secret_version",
    arguments: { secret_id: secret },
  });
  return Token.asString(propertyAccess(Fn.jsondecode(version.attribute("secret_string")), [PASSWORD_KEY]));
}
