import { describe, expect, it } from "vitest";
import { synthMember } from "./fixture.ts";

describe("x", () => {
  it("y", () => {
    const t = synthMember({ settings: { proxy: true } });

    expect(t.count("aws_rds_cluster")).toBe(1);
  });
});
