import { describe, expect, test } from "vitest";
import { brokenLinks, headingsOf } from "../../scripts/check-docs.ts";

const files: Readonly<Record<string, string>> = {
  "README.md": "# Top\n\n## What it is, in `short`\n",
  "docs/a.md": '# A\n\n<a id="tdm-net-005"></a>\n',
  "docs/b c.md": "",
};

const broken = (text: string, file = "docs/a.md") =>
  brokenLinks(
    file,
    text,
    (path) => path in files,
    (path) => headingsOf(files[path] ?? ""),
  ).map(({ line, target }) => `${line} ${target}`);

describe("brokenLinks", () => {
  test.each([
    "[x](../README.md)",
    "[x](../README.md#what-it-is-in-short)",
    "[x](#a)",
    "[x](a.md#tdm-net-005)",
    "[x](b%20c.md)",
    '[x](<a.md> "title")',
    "[x](https://example.com/nowhere) and [y](mailto:a@example.com)",
    "```\n[x](nowhere.md)\n```",
  ])("is content with %s", (text) => {
    expect(broken(text)).toEqual([]);
  });

  test.each([
    ["a file that does not exist", "\n[x](no.md)", "2 no.md"],
    ["a heading that does not exist", "[x](../README.md#nothing)", "1 ../README.md#nothing"],
    ["a heading of its own that does not exist", "[x](#nothing)", "1 #nothing"],
    ["an image that does not exist", "![x](no.svg)", "1 no.svg"],
  ])("names %s with its line", (_, text, expected) => {
    expect(broken(text)).toEqual([expected]);
  });
});
