import { expect, test } from "vitest";
import { formatLimits, limits } from "../../src/local/limits.ts";

test("the short list names every limit on a line of its own, and where to read more", () => {
  const [head = "", ...lines] = formatLimits().split("\n");
  expect(head).toContain("docs/embedded-aws.md#what-it-does-not-do");
  expect(lines.length).toBe(limits.length);
  for (const line of lines) expect(line).toMatch(/^ {2}- [^`]{4,70}$/);
});
