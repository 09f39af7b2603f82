import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import { repositoryRoot } from "@tandem/core/files";

/** A relative link that leads nowhere. */
export interface BrokenLink {
  readonly file: string;
  readonly line: number;
  readonly target: string;
}

/**
 * Relative links of one Markdown text whose file or heading does not exist. Links to other sites are not followed.
 * @param exists whether a path relative to the repository's top exists
 * @param headings anchors of a Markdown file
 */
export function brokenLinks(
  file: string,
  text: string,
  exists: (path: string) => boolean,
  headings: (path: string) => ReadonlySet<string>,
): readonly BrokenLink[] {
  return withoutCode(text)
    .split("\n")
    .flatMap((content, index) =>
      [...content.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].flatMap(([, target = ""]) => {
        if (/^[a-z][a-z+.-]*:/i.test(target)) return [];
        const [path = "", anchor] = target.split("#");
        const resolved = path === "" ? file : normalize(join(dirname(file), decodeURIComponent(path)));
        const found =
          exists(resolved) && (anchor === undefined || !resolved.endsWith(".md") || headings(resolved).has(anchor));
        return found ? [] : [{ file, line: index + 1, target }];
      }),
    );
}

/** Anchors as GitHub makes them from headings, and those set by `<a id="...">`. */
export function headingsOf(text: string): ReadonlySet<string> {
  const headings = [...withoutCode(text).matchAll(/^#+\s+(.*)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replace(/\s/g, "-"),
  );
  const explicit = [...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id = ""]) => id);
  return new Set([...headings, ...explicit]);
}

/** Blanks fenced blocks and keeps the lines' numbers. */
function withoutCode(text: string): string {
  return text.replace(/^(```|~~~)[\s\S]*?^\1/gm, (block) => block.replace(/[^\n]/g, ""));
}

function main(): void {
  const root = repositoryRoot();
  // Files that are known to git or new; never what it ignores.
  const listed = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.md"], {
    cwd: root,
    encoding: "utf8",
  });
  const files = listed.split("\n").filter((path) => path !== "" && existsSync(join(root, path)));
  const read = (path: string) => readFileSync(join(root, path), "utf8");
  const broken = files.flatMap((file) =>
    brokenLinks(
      file,
      read(file),
      (path) => existsSync(join(root, path)),
      (path) => headingsOf(read(path)),
    ),
  );
  for (const { file, line, target } of broken)
    console.error(`${file}:${line}  links to ${target}, which does not exist`);
  console.log(`${files.length} Markdown files, ${broken.length} broken links`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
