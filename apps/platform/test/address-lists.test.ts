import { join } from "node:path";
import { formatProblem, repositoryRoot } from "@tandem/core";
import { environmentNames } from "@tandem/environments";
import { describe, expect, it } from "vitest";
import { checkAddressList, synthesizeInMemory } from "../src/address-lists.ts";
import { layers } from "../src/layers.ts";

describe.each(environmentNames())("environment %s", (environment) => {
  it("keeps every committed address and identity", async () => {
    const stacks = await synthesizeInMemory(layers, environment);
    const problems = layers.flatMap(({ name }) =>
      checkAddressList(join(repositoryRoot(), "apps", name, "addresses", `${environment}.txt`), name, stacks),
    );
    expect(problems.map(formatProblem).join("\n\n")).toBe("");
  });
});
