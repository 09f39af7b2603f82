import { describe, expect, test } from "vitest";
import { hostOf, parseLockInfo } from "../../src/runner/lock-info.ts";

const framed = `│ Lock Info:
│   ID:        abc-1
│   Path:      bucket/key
│   Operation: OperationTypePlan
│   Who:       root@ci-7.example.org
│   Version:   1.11.4
│   Created:   2026-11-24 15:51:01.7158 +0000 UTC
│   Info:      
`;

describe("parseLockInfo", () => {
  test("reads Terraform's frame", () => {
    const lock = parseLockInfo(framed);
    expect(lock).toEqual({
      id: "abc-1",
      who: "root@ci-7.example.org",
      operation: "OperationTypePlan",
      created: Date.parse("2026-11-24T15:51:01.715Z"),
    });
    expect(lock && hostOf(lock)).toBe("ci-7.example.org");
  });

  test("gives nothing for a message without a holder", () => {
    expect(parseLockInfo("Error acquiring the state lock: access denied")).toBeUndefined();
  });
});
