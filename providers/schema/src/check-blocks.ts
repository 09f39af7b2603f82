import { type BlockKind, blocksOf, didYouMean, type Problem, type TerraformDocument } from "@tandem/core";
import { gt } from "semver";
import { checkBody } from "./check-body.ts";
import { type CheckedProvider, versionsInRange } from "./check-range.ts";
import type { Mistake } from "./mistake.ts";
import { schemaProblems } from "./problems.ts";
import { attributeReferences, checkReference } from "./references.ts";
import type { ProviderSchema } from "./schema.ts";
import type { ProviderSchemas } from "./schema-files.ts";

/** Arguments that Terraform takes in every block of a kind, whatever the provider. */
const META_ARGUMENTS = {
  resource: new Set(["_", "connection", "count", "depends_on", "for_each", "lifecycle", "provider", "provisioner"]),
  data: new Set(["_", "count", "depends_on", "for_each", "lifecycle", "provider"]),
  ephemeral: new Set(["_", "count", "depends_on", "for_each", "lifecycle", "provider"]),
  provider: new Set(["_", "alias", "version"]),
};

const KIND_WORDS = { resource: "", data: "data source ", ephemeral: "ephemeral " } as const;

/** A mistake, with the block that it is in. */
interface Located extends Mistake {
  readonly path: string;
}

/**
 * Holds every block of one provider in a synthesized stack against each known version of it that the stack accepts,
 * without Terraform. Finds what is certain to be refused (or dropped) by at least one of them; expressions are not
 * judged. One problem per block, argument and kind, naming all versions that disagree.
 * @param range the stack's own constraint
 */
export function checkBlocks(
  document: TerraformDocument,
  provider: CheckedProvider,
  range: string,
  schemas: ProviderSchemas,
): readonly Problem[] {
  const { versions, problems } = versionsInRange(provider, range, schemas.versions);
  const references = attributeReferences(document);
  const found = new Map<string, { mistake: Located; versions: string[] }>();
  for (const version of versions) {
    const schema = schemas.load(version);
    const mistakes = [
      ...checkAllBlocks(document, provider.name, schema),
      ...references.flatMap((reference) =>
        checkReference(reference, schema).map((mistake) => ({ ...mistake, path: reference.from })),
      ),
    ];
    for (const mistake of mistakes) {
      const key = [mistake.kind, mistake.path, mistake.argument, mistake.message].join("\0");
      const entry = found.get(key) ?? { mistake, versions: [] };
      if (!entry.versions.includes(version)) entry.versions.push(version);
      found.set(key, entry);
    }
  }
  return [
    ...problems,
    ...[...found.values()].map((entry) => problemOf(entry.mistake, provider, entry.versions, versions)),
  ];
}

function checkAllBlocks(document: TerraformDocument, name: string, schema: ProviderSchema): readonly Located[] {
  const blocks = blocksOf(document).filter(({ type }) => type.startsWith(`${name}_`));
  return [
    ...blocks.flatMap(({ kind, type, path, block }) => {
      const known = schema[kind][type];
      const mistakes =
        known === undefined ? [strangeType(kind, type, schema)] : checkBody(block, known, "", META_ARGUMENTS[kind]);
      return mistakes.map((mistake) => ({ ...mistake, path }));
    }),
    ...(document.provider?.[name] ?? []).flatMap((block) => {
      const alias = typeof block.alias === "string" ? `.${block.alias}` : "";
      return checkBody(block, schema.provider, "", META_ARGUMENTS.provider).map((mistake) => ({
        ...mistake,
        path: `provider.${name}${alias}`,
      }));
    }),
  ];
}

function strangeType(kind: BlockKind, type: string, schema: ProviderSchema): Mistake {
  if (schema.names[kind].includes(type)) {
    return {
      kind: "leftOut",
      argument: "",
      message: `is of type ${type}, which this repository's schema files leave out of`,
      expected: "a type whose schema is at hand",
      got: type,
      hint: "run: pnpm schemas <folder of full schemas>",
    };
  }
  const near = didYouMean(type, schema.names[kind]);
  return {
    kind: "unknownType",
    argument: "",
    message: `is of ${KIND_WORDS[kind]}type ${type}, which is not known to`,
    expected: "a type that every accepted version has",
    got: type,
    hint: near === undefined ? "leave the block out" : `did you mean ${near}?`,
  };
}

function problemOf(
  { kind, path, argument, message, expected, got, hint }: Located,
  { name, source }: CheckedProvider,
  rejecting: readonly string[],
  accepted: readonly string[],
): Problem {
  return schemaProblems[kind]({
    path: argument === "" ? path : `${path}${argument.startsWith("[") ? "" : "."}${argument}`,
    message: `${message} ${source} ${rejecting.join(", ")}`,
    expected,
    got,
    hint: hint + sinceHint(kind, name, rejecting, accepted),
  });
}

/** What the accepted versions without the mistake say: the thing is new in them, or was there once. */
function sinceHint(
  kind: Mistake["kind"],
  name: string,
  rejecting: readonly string[],
  accepted: readonly string[],
): string {
  const others = accepted.filter((version) => !rejecting.includes(version));
  if (others.length === 0 || !["unknownType", "unknownArgument", "unknownAttribute"].includes(kind)) return "";
  const newer = others.find((version) => rejecting.every((each) => gt(version, each)));
  if (newer === undefined) return `; only ${others.join(", ")} has it, and later versions do without`;
  return `; ${newer} has it: a stack that cannot do without says narrowRange(stack, ${name}, "${newer}")`;
}
