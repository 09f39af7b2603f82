import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stableJson } from "@tandem/core";
import type { Session } from "../session.ts";
import type { RunStack } from "../stack.ts";
import { adoptables } from "./adoptable.ts";
import { ADOPTION } from "./backend-switch.ts";
import { existing, keysBehind } from "./existing.ts";

/**
 * Has the next plan of a stack take over what exists already: bucket, table, key by its alias, role. They become import
 * blocks beside the stack's JSON, so that the plan shows them before anybody says yes, and Terraform passes over those that
 * the state knows.
 * @returns addresses that are taken over
 * @throws ProblemsError when it cannot be seen what exists
 */
export async function adopt(session: Session, stack: RunStack): Promise<readonly string[]> {
  const found = await existing(session, stack, adoptables(stack.document));
  const keys = await keysBehind(
    session,
    stack,
    found.filter(({ key }) => key !== undefined),
  );
  const imports = found.flatMap(({ address, id, key }) => {
    const keyId = keys[address];
    return [{ to: address, id }, ...(key === undefined || keyId === undefined ? [] : [{ to: key, id: keyId }])];
  });
  const addresses = imports.map(({ to }) => to);
  if (imports.length === 0) return addresses;
  session.reporter.note(`${stack.id}: there already, and taken over: ${addresses.join(", ")}`);
  writeFileSync(join(stack.folder, ADOPTION), stableJson({ import: imports }, 2));
  return addresses;
}
