import { layers } from "@tandem/app-platform";
import type { Contract, Field } from "@tandem/core";
import { codes, heading, table } from "./markdown.ts";

/** `docs/contracts.md` */
export function renderContracts(): string {
  const overview = table(
    ["Layer", "Scope", "Publishes", "Reads", "Read by"],
    layers.map(({ name, scope, publishes, reads }) => [
      `[${name}](#${name})`,
      scope,
      `${Object.keys(publishes.fields).length} fields`,
      codes(Object.values(reads).map((contract: Contract) => contract.layer)),
      codes(readersOf(name)),
    ]),
  );
  const sections = layers.map(({ name, publishes }) => {
    const rows = Object.entries<Field>(publishes.fields).map(([field, declared]) => [
      `\`${field}\``,
      kindOf(declared),
      declared.description,
      `\`${JSON.stringify(declared.sample)}\``,
    ]);
    return `## ${name}\n\n${publishes.description}\n\n${table(["Field", "Kind", "Meaning", "Sample"], rows)}`;
  });
  return `${[heading("Contracts"), INTRODUCTION, overview, ...sections].join("\n\n")}\n`;
}

const INTRODUCTION =
  "What crosses from one Terraform state to another. A layer publishes one named output per field; a reader gets typed values\n" +
  "through one remote-state data source, from its own region only.";

function readersOf(layer: string): readonly string[] {
  return layers
    .filter(({ reads }) => Object.values(reads).some((each: Contract) => each.layer === layer))
    .map(({ name }) => name);
}

function kindOf(field: Field): string {
  const sensitive = field.sensitive === true ? ", sensitive" : "";
  switch (field.kind) {
    case "list":
      return `list, one per ${field.length}${sensitive}`;
    case "map":
      return `map by ${field.keys}${sensitive}`;
    default:
      return `${field.kind}${sensitive}`;
  }
}
