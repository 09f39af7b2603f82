import type { Backend } from "@tandem/core";
import { samplePlatform } from "@tandem/testing";
import { describe, expect, it } from "vitest";
import { bootstrapBackends } from "../src/index.ts";

describe("bootstrapBackends", () => {
  it("begins in a file and goes on in the platform's own backend, and changes nothing else", () => {
    const { local, own } = bootstrapBackends(samplePlatform, "../state");
    expect(local).toEqual({ ...samplePlatform, backend: { type: "local", directory: "../state" } });
    expect(own).toBe(samplePlatform);
  });

  it.each([
    { type: "cloud", organization: "acme", hostname: "app.terraform.io" },
    { type: "local", directory: "../state" },
  ] satisfies Backend[])("has nothing to do with backend $type", (backend) => {
    expect(() => bootstrapBackends({ ...samplePlatform, backend })).toThrow(/TDM-STA-005/);
  });
});
