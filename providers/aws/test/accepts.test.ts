import { describe, expect, it } from "vitest";
import { aws, awsRange } from "../src/index.ts";
import { corpus } from "./corpus.ts";
import { makeStack } from "./stack.ts";

describe("the check of a valid stack", () => {
  it.each(Object.entries(corpus))("finds nothing wrong on any version: %s", (_, build) => {
    const { stack, document } = makeStack([aws]);
    build(stack);
    expect(aws.check(document(), awsRange)).toEqual([]);
    expect(Object.keys(document().resource ?? {}).length).toBeGreaterThan(0);
  });
});
