import { Token } from "cdktf";
import { throwOnErrors } from "../problems/report.ts";
import { stableJson } from "../synth/stable-json.ts";
import { checkStatements } from "./check.ts";
import type { Conditions, PolicyKind, Principals, Statement } from "./statement.ts";

/**
 * Writes a policy as literal JSON, so that scanners can read it and no data source has to.
 *
 * The text is the one that Terraform's AWS provider makes of a policy before it compares it: no white space, keys sorted,
 * a list of one as a plain value (as S3 and KMS give it back). Statements are sorted by `sid`, and literal values by
 * themselves, so the order in which they were written makes no difference; values with tokens follow, in the order given,
 * as a token's own text changes with what else is synthesized.
 * @param kind what the document is attached to; `endpoint` is a VPC endpoint, `key` a KMS key
 * @throws ProblemsError POL-001 to POL-008
 */
export function policyDocument(
  statements: readonly Statement[],
  { kind = "identity" }: { readonly kind?: PolicyKind } = {},
): string {
  throwOnErrors(checkStatements(statements, kind));
  return stableJson({
    Version: "2012-10-17",
    Statement: [...statements].sort((a, b) => (a.sid < b.sid ? -1 : 1)).map(statementJson),
  });
}

function statementJson({ sid, effect = "Allow", actions, resources, principals, conditions }: Statement) {
  return {
    Sid: sid,
    Effect: effect,
    Action: canonical(actions),
    Resource: resources && canonical(resources),
    Principal: principals && principalJson(principals),
    Condition: conditions && conditionJson(conditions),
  };
}

function principalJson(principals: Principals) {
  if (principals === "*") return principals;
  return Object.fromEntries(Object.entries(principals).map(([type, values]) => [type, canonical([values].flat())]));
}

function conditionJson(conditions: Conditions) {
  return Object.fromEntries(
    Object.entries(conditions).map(([operator, keys]) => [
      operator,
      Object.fromEntries(Object.entries(keys).map(([key, values]) => [key, canonical([values].flat())])),
    ]),
  );
}

/** Each value once: literals sorted, tokens after them; a list of one as the value itself. */
function canonical(values: readonly string[]): string | readonly string[] {
  const distinct = [...new Set(values)];
  const literals = distinct.filter((value) => !Token.isUnresolved(value)).sort();
  const list = [...literals, ...distinct.filter((value) => Token.isUnresolved(value))].map(escapeVariables);
  const [only] = list;
  return list.length === 1 && only !== undefined ? only : list;
}

/** IAM's policy variables, `${aws:PrincipalTag/team}`, look like Terraform's expressions. */
function escapeVariables(value: string): string {
  return value.replace(/(?<!\$)\$\{(?=[A-Za-z0-9-]+:[^}]*\}|[*?$]\})/g, "$$$${");
}
