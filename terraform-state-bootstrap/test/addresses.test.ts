import { checkAddressList } from "@tandem/app-platform/address-lists";
import { formatProblem } from "@tandem/core";
import { environmentNames } from "@tandem/environments";
import { describe, expect, it } from "vitest";
import { addressFiles } from "../src/address-files.ts";

describe.each(environmentNames())("environment %s", (environment) => {
  it("keeps every committed address and identity of what keeps state", async () => {
    const problems = (await addressFiles(environment)).flatMap(({ path, layer, stacks }) =>
      checkAddressList(path, layer, stacks),
    );
    expect(problems.map(formatProblem).join("\n\n")).toBe("");
  });
});
