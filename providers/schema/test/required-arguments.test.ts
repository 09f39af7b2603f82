import { argumentPath, type JsonObject } from "@tandem/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BlockSchema, checkBlocks, openSchemas } from "../src/index.ts";
import { type ArgumentPath, minimalBlock, requiredArguments, without } from "./minimal-block.ts";

interface Kept {
  readonly provider: string;
  readonly version: string;
  readonly kind: "resource" | "data";
  readonly type: string;
  readonly schema: BlockSchema;
}

const kept: readonly Kept[] = ["aws", "helm", "kubernetes"].flatMap((provider) => {
  const schemas = openSchemas(provider);
  return schemas.versions.flatMap((version) => {
    const { resource, data } = schemas.load(version);
    return [
      ...Object.entries(resource).map(([type, schema]) => ({
        provider,
        version,
        kind: "resource" as const,
        type,
        schema,
      })),
      ...Object.entries(data).map(([type, schema]) => ({ provider, version, kind: "data" as const, type, schema })),
    ];
  });
});

function problemsOf({ provider, version, kind, type }: Kept, block: JsonObject) {
  const definition = { name: provider, source: `hashicorp/${provider}`, range: ">= 1.0.0" };
  return checkBlocks({ [kind]: { [type]: { B: block } } }, definition, `= ${version}`, openSchemas(provider));
}

function textOf(path: ArgumentPath): string {
  return path.reduce<string>((text, step) => argumentPath(text, step), "");
}

describe("every type in the schema files", () => {
  it("is passed in its minimal form", () => {
    for (const each of kept)
      expect(problemsOf(each, minimalBlock(each.schema)), `${each.type} ${each.version}`).toEqual([]);
  });

  it("is refused without any one of its required arguments, by name", () => {
    const demanding = kept.filter(({ schema }) => requiredArguments(schema).length > 0);
    expect(demanding.length).toBeGreaterThan(20);
    const removals = fc
      .constantFrom(...demanding)
      .chain((each) => fc.constantFrom(...requiredArguments(each.schema)).map((path) => ({ each, path })));
    fc.assert(
      fc.property(removals, ({ each, path }) => {
        const block = without(minimalBlock(each.schema), path) as JsonObject;
        const address = `${each.kind === "data" ? "data." : ""}${each.type}.B`;
        expect(problemsOf(each, block)).toMatchObject([
          {
            code: "TDM-SCH-003",
            path: `${address}.${textOf(path)}`,
            message: `is required by hashicorp/${each.provider} ${each.version}`,
          },
        ]);
      }),
      { numRuns: 300 },
    );
  });

  it("is refused with any argument that it does not have", () => {
    fc.assert(
      fc.property(fc.constantFrom(...kept), fc.stringMatching(/^zz[a-z]{1,8}$/), (each, name) => {
        expect(problemsOf(each, { ...minimalBlock(each.schema), [name]: 1 })).toMatchObject([{ code: "TDM-SCH-002" }]);
      }),
    );
  });
});
