import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { repositoryRoot } from "@tandem/core";
import { environmentNames } from "@tandem/environments";
import { addressListOf, synthesizeInMemory } from "../src/address-lists.ts";
import { layers } from "../src/layers.ts";

/** Writes `apps/<layer>/addresses/<environment>.txt`, the lists that guard Terraform addresses: `pnpm addresses`. */
for (const environment of environmentNames()) {
  const stacks = await synthesizeInMemory(layers, environment);
  for (const { name } of layers) {
    const path = join(repositoryRoot(), "apps", name, "addresses", `${environment}.txt`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, addressListOf(name, stacks));
  }
}
