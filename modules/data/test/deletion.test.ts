import type { Template } from "@tandem/testing";
import { describe, expect, it } from "vitest";
import { synthRegion, synthShared } from "./fixture.ts";

/** The deletion safety matrix: who else but Terraform's `prevent_destroy` refuses, by argument. */
const PROTECTED = {
  aws_backup_vault: ["force_destroy", { kept: false, released: true }],
  aws_dynamodb_table: ["deletion_protection_enabled", { kept: true, released: false }],
  aws_dynamodb_table_replica: ["deletion_protection_enabled", { kept: true, released: false }],
  aws_kms_key: ["deletion_window_in_days", { kept: 30, released: 30 }],
  aws_s3_bucket: ["force_destroy", { kept: false, released: true }],
  aws_secretsmanager_secret: ["recovery_window_in_days", { kept: 30, released: 0 }],
} as const;

type ProtectedType = keyof typeof PROTECTED;
const TYPES = Object.keys(PROTECTED) as ProtectedType[];

function blocksOf(templates: readonly Template[], type: string) {
  return templates.flatMap((template) => template.blocks(type)).map(({ block }) => block);
}

/** What stays of a block when everything that says whether it may go is left out. */
function otherwise(template: Template) {
  const document = structuredClone(template.document) as unknown as {
    readonly resource: Readonly<Record<string, Readonly<Record<string, Record<string, unknown>>>>>;
  };
  for (const type of TYPES) {
    for (const block of Object.values(document.resource[type] ?? {})) {
      delete block.lifecycle;
      delete block[PROTECTED[type][0]];
    }
  }
  return document;
}

describe.each(["staging", "prod"] as const)("what holds data in %s", (profile) => {
  const kept = [synthRegion({ profile }), synthShared({ profile })];
  const released = [
    synthRegion({ profile, settings: { destroyable: true } }),
    synthShared({ profile, settings: { destroyable: true } }),
  ];

  it.each(TYPES)("is refused by Terraform and by AWS: %s", (type) => {
    const [argument, values] = PROTECTED[type];
    const blocks = blocksOf(kept, type);
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) {
      expect(block.lifecycle).toMatchObject({ prevent_destroy: true });
      expect(block[argument]).toBe(values.kept);
    }
  });

  it.each(TYPES)("may go in a second step, when a first has released it: %s", (type) => {
    const [argument, values] = PROTECTED[type];
    for (const block of blocksOf(released, type)) {
      expect(block.lifecycle).toMatchObject({ prevent_destroy: false });
      expect(block[argument]).toBe(values.released);
    }
  });

  it("is released by a change of nothing else", () => {
    expect(released.map(otherwise)).toEqual(kept.map(otherwise));
  });
});

describe("what holds data in dev", () => {
  it("may go at once", () => {
    for (const type of TYPES) {
      for (const block of blocksOf([synthRegion(), synthShared()], type)) {
        expect(block.lifecycle).toMatchObject({ prevent_destroy: false });
      }
    }
  });
});
