import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { addressListOf } from "@tandem/app-platform/address-lists";
import { environmentNames } from "@tandem/environments";
import { addressFiles } from "../src/address-files.ts";

/** Writes the lists that guard Terraform addresses of the bootstrap; part of `pnpm addresses`. */
for (const environment of environmentNames()) {
  for (const { path, layer, stacks } of await addressFiles(environment)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, addressListOf(layer, stacks));
  }
}
