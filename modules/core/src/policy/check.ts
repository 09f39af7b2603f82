import { Token } from "cdktf";
import type { Finding, Problem } from "../problems/problem.ts";
import { policyProblems } from "./problems.ts";
import type { PolicyKind, Principals, Statement } from "./statement.ts";
import { isUnrestrictable } from "./unrestrictable.ts";

/** Which elements each kind of document has. */
const ELEMENTS: Readonly<Record<PolicyKind, { readonly principals: boolean; readonly resources: boolean }>> = {
  identity: { principals: false, resources: true },
  resource: { principals: true, resources: true },
  trust: { principals: true, resources: false },
  key: { principals: true, resources: true },
  endpoint: { principals: true, resources: true },
};

/** Condition keys that say whose a request is or where it comes from, in lower case, as IAM compares them. */
const NARROWING_KEYS = new Set([
  "aws:principalaccount",
  "aws:principalarn",
  "aws:principalorgid",
  "aws:principalorgpaths",
  "aws:sourceaccount",
  "aws:sourcearn",
  "aws:sourceorgid",
  "aws:sourceorgpaths",
  "aws:sourcevpc",
  "aws:sourcevpce",
  "kms:calleraccount",
]);
const NARROWING_OPERATORS = /^(?:ForAnyValue:)?(?:Arn|String)(?:Equals|EqualsIgnoreCase|Like)$/;
const ACTION = /^[a-z0-9-]+:[A-Z][A-Za-z0-9]{2,}\*?$/;

/** Every mistake in a document's statements. Tokens are not judged. */
export function checkStatements(statements: readonly Statement[], kind: PolicyKind): readonly Problem[] {
  return [
    ...checkSids(statements),
    ...statements.flatMap((statement) => {
      const path = `policy.${statement.sid}`;
      return [
        ...checkElements(statement, kind, path),
        ...checkActions(statement, kind, path),
        ...checkResources(statement, kind, path),
        ...checkPrincipals(statement, path),
      ];
    }),
  ];
}

function checkSids(statements: readonly Statement[]): readonly Problem[] {
  const sids = statements.map(({ sid }) => sid);
  return sids.flatMap((sid, index) => {
    if (/^[A-Za-z0-9]+$/.test(sid) && sids.indexOf(sid) === index) return [];
    const slug = sid.replace(/[^A-Za-z0-9]/g, "");
    return policyProblems.sid({
      path: `policy.${sid}`,
      message: sids.indexOf(sid) < index ? "is the id of two statements" : "is not a statement's id",
      expected: "letters and digits, once in a document",
      got: sid,
      hint: slug === sid ? "say in the id what the statement is for" : `write "${slug}"`,
    });
  });
}

function checkElements(statement: Statement, kind: PolicyKind, path: string): readonly Problem[] {
  const { actions, resources, principals } = statement;
  const misplaced = (["principals", "resources"] as const).filter(
    (element) => statement[element] !== undefined && !ELEMENTS[kind][element],
  );
  const missing = [
    ...(actions.length === 0 ? ["actions"] : []),
    ...(ELEMENTS[kind].resources && (resources ?? []).length === 0 ? ["resources"] : []),
    ...(ELEMENTS[kind].principals && principalsOf(principals).length === 0 ? ["principals"] : []),
  ];
  const finding = (element: string, message: string, hint: string): Finding => ({
    path: `${path}.${element}`,
    message,
    expected: `what the ${kind} policy has: ${elementsOf(kind).join(", ")}`,
    got: statement[element as keyof Statement],
    hint,
  });
  return [
    ...misplaced.map((element) =>
      policyProblems.misplaced(
        finding(element, `cannot stand in the ${kind} policy`, "leave it out, or name the policy's kind"),
      ),
    ),
    ...missing.map((element) =>
      policyProblems.emptyList(
        finding(element, `is missing or empty in the ${kind} policy`, `list at least one of ${element}`),
      ),
    ),
  ];
}

function checkActions(statement: Statement, kind: PolicyKind, path: string): readonly Problem[] {
  return statement.actions.flatMap((action) => {
    const isEveryAction = action === "*" || action === "*:*" || /^[a-z0-9-]+:\*$/.test(action);
    if (isEveryAction && mayNameEveryAction(statement, kind, action)) return [];
    if (isEveryAction) {
      return policyProblems.wildcardAction({
        path: `${path}.actions`,
        message: `allows ${action === "*" || action === "*:*" ? "every action of AWS" : "every action of a service"}`,
        expected: "the actions that are needed, one by one",
        got: action,
        hint: "list the actions; a star may follow a verb, as in kms:ReEncrypt*",
      });
    }
    if (ACTION.test(action)) return [];
    return policyProblems.malformedAction({
      path: `${path}.actions`,
      message: "is not an action",
      expected: "a service prefix in lower case, a colon and an action: s3:GetObject",
      got: action,
      hint: "take it from the service authorization reference",
    });
  });
}

/** See POL-004. In a key's policy the account itself must keep all rights, or nobody could ever change the key again. */
function mayNameEveryAction(statement: Statement, kind: PolicyKind, action: string): boolean {
  const { effect, principals } = statement;
  if (effect === "Deny" || boundsOnly(statement, kind)) return true;
  return (
    kind === "key" && action === "kms:*" && principalsOf(principals).every((each) => /:iam::\d{12}:root$/.test(each))
  );
}

/** A VPC endpoint's policy grants nothing: it bounds what others grant, except where it is opened by design. */
function boundsOnly({ publicByDesign }: Statement, kind: PolicyKind): boolean {
  return kind === "endpoint" && publicByDesign === undefined;
}

/** `*`, and ARNs that say no more: `arn:aws:s3:::*`. */
function isEverything(resource: string): boolean {
  return /^(?:\*|arn:[^:]*:[^:]*:[^:]*:\*?:\*)$/.test(resource);
}

function checkResources(statement: Statement, kind: PolicyKind, path: string): readonly Problem[] {
  const { effect, actions, resources = [] } = statement;
  const malformed = resources
    .filter(
      (resource) =>
        resource !== "*" && !Token.isUnresolved(resource) && !/^arn:[^:]+:[^:]+:[^:]*:[^:]*:.+/.test(resource),
    )
    .map((resource) =>
      policyProblems.malformedResource({
        path: `${path}.resources`,
        message: "is not an ARN",
        expected: "an ARN, or a token that becomes one",
        got: resource,
        hint: "make it with arn(...)",
      }),
    );
  if (effect === "Deny" || kind === "key" || boundsOnly(statement, kind)) return malformed;
  if (!resources.some(isEverything)) return malformed;
  const restrictable = actions.filter((action) => !isUnrestrictable(action));
  if (restrictable.length === 0) return malformed;
  return [
    ...malformed,
    policyProblems.wildcardResource({
      path: `${path}.resources`,
      message: `allows ${restrictable.join(", ")} on everything`,
      expected: "the ARNs that are needed",
      got: resources,
      hint: "name the resources; if AWS cannot restrict an action, put it into a statement of its own and into unrestrictable.ts",
    }),
  ];
}

function checkPrincipals(
  { effect, principals, conditions = {}, publicByDesign }: Statement,
  path: string,
): readonly Problem[] {
  if (effect === "Deny" || publicByDesign !== undefined || !principalsOf(principals).includes("*")) return [];
  const isNarrowed = Object.entries(conditions).some(
    ([operator, values]) =>
      NARROWING_OPERATORS.test(operator) &&
      Object.entries(values).some(
        ([key, value]) => NARROWING_KEYS.has(key.toLowerCase()) && ![value].flat().includes("*"),
      ),
  );
  if (isNarrowed) return [];
  return [
    policyProblems.openPrincipal({
      path: `${path}.principals`,
      message: "lets everybody in",
      expected: `a condition on one of ${[...NARROWING_KEYS].join(", ")}`,
      got: "*",
      hint: "name the principals, add such a condition, or say in publicByDesign why this is public",
    }),
  ];
}

function principalsOf(principals: Principals | undefined): readonly string[] {
  if (principals === undefined) return [];
  return principals === "*" ? ["*"] : Object.values(principals).flat();
}

function elementsOf(kind: PolicyKind): readonly string[] {
  const { principals, resources } = ELEMENTS[kind];
  return ["actions", ...(principals ? ["principals"] : []), ...(resources ? ["resources"] : [])];
}
