import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@tandem/core";
import { describe, expect, it } from "vitest";
import { PROVIDERS, usedTypes } from "../scripts/used-types.ts";
import { openSchemas, type ProviderSchema } from "../src/index.ts";

const used = usedTypes();
const loaded: readonly ProviderSchema[] = PROVIDERS.flatMap((name) => {
  const schemas = openSchemas(name);
  return schemas.versions.map((version) => schemas.load(version));
});

function nameOf({ source }: ProviderSchema) {
  return source.replace("hashicorp/", "") as (typeof PROVIDERS)[number];
}

describe("the schema files", () => {
  it("hold the versions at both ends of what is supported", () => {
    expect(loaded.map(({ source, version }) => `${source} ${version}`)).toEqual([
      "hashicorp/aws 5.100.0",
      "hashicorp/aws 6.47.1",
      "hashicorp/helm 3.1.1",
      "hashicorp/kubernetes 2.38.0",
      "hashicorp/kubernetes 3.2.1",
    ]);
  });

  it.each(["resource", "data"] as const)("hold every %s type that a source file uses", (kind) => {
    for (const schema of loaded) {
      const missing = [...used[nameOf(schema)][kind]].filter(
        (type) => schema.names[kind].includes(type) && schema[kind][type] === undefined,
      );
      expect(
        missing,
        `missing in ${nameOf(schema)}-${schema.version}: run pnpm schemas <folder of full schemas>`,
      ).toEqual([]);
    }
  });

  it.each(["resource", "data"] as const)("name every used %s type in at least one version", (kind) => {
    for (const name of PROVIDERS) {
      const known = loaded.filter((schema) => nameOf(schema) === name).flatMap((schema) => schema.names[kind]);
      expect([...used[name][kind]].filter((type) => !known.includes(type))).toEqual([]);
    }
  });

  it("see the bindings that the tests of this repository import", () => {
    expect(used.aws.resource).toContain("aws_vpc");
    expect(used.aws.resource).toContain("aws_arcregionswitch_plan");
    expect(used.helm.resource).toContain("helm_release");
    expect(used.kubernetes.resource).toContain("kubernetes_deployment_v1");
  });

  it("keep arguments that are named as prose is", () => {
    for (const schema of loaded.filter((each) => nameOf(each) === "aws")) {
      const rule = schema.resource.aws_default_security_group?.attributes?.ingress?.type;
      expect(rule?.[0] === "set" && rule[1]).toMatchObject(["object", { description: "string" }]);
    }
  });

  it("hold no time and no machine in their headers", () => {
    for (const name of PROVIDERS) {
      const folder = join(repositoryRoot(), "providers", name, "schemas");
      for (const file of readdirSync(folder)) {
        // RFC 1952: bytes 4 to 7 are the time of modification, byte 9 the operating system (255 is unknown).
        const header = readFileSync(join(folder, file)).subarray(0, 10);
        expect([...header.subarray(4, 8), header[9]], file).toEqual([0, 0, 0, 0, 255]);
      }
    }
  });
});
