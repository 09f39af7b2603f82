import { layers as platformLayers } from "@tandem/app-platform";
import { stateBootstrap, stateReplication } from "@tandem/app-state-bootstrap";
import type { Contract, Field } from "@tandem/core";
import { codes, heading, table } from "./markdown.ts";

const layers = [stateBootstrap, stateReplication, ...platformLayers];

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
    const fields = rows.length === 0 ? [] : [table(["Field", "Kind", "Meaning", "Sample"], rows)];
    return [`## ${name}`, publishes.description, ...fields].join("\n\n");
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
