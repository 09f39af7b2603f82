import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repositoryRoot } from "@tandem/core";

/** What a launcher process printed and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A launcher process that is running. */
export interface Running {
  readonly child: ChildProcess;
  /** Resolves once stderr holds a text; fails when the process ends before. */
  says(text: string): Promise<void>;
  readonly ended: Promise<Ended>;
}

/**
 * Stands in for the package manager, which is all that is not real here: it puts esbuild where an install would and
 * writes down how it was called. Files in the workspace make it misbehave:
 * `die-once` kills the launcher midway, `hold` makes it wait until someone writes into that pipe, `refuse` makes it fail.
 */
const PNPM = `#!/bin/sh
if [ "$1" = --version ]; then echo 9.9.9; exit 0; fi
echo "$@" >> calls
mkdir busy || echo overlap >> calls
mkdir -p node_modules cli/node_modules
echo partial > node_modules/partial
case "$*" in *--prod*) dev=false ;; *) dev=true ;; esac
[ -e refuse ] && { echo "ERR_PNPM_OUTDATED_LOCKFILE  refused"; exit 1; }
[ -e die-once ] && { rm -r die-once busy; kill -9 $PPID; exit 1; }
[ -p hold ] && { [ -e orphan ] && { rm orphan; kill -9 $PPID; }; cat hold > /dev/null; rm hold; }
ln -sfn "$ESBUILD" cli/node_modules/esbuild
echo '{ "included": { "devDependencies": '$dev' } }' > node_modules/.modules.yaml
rm -r busy
`;

const MAIN = `import { readFileSync } from "node:fs";
const [name = "one", ...rest] = process.argv.slice(2);
const loaded = import(\`../../environments/\${name}.ts\`).catch(() => ({ default: "none" }));
const beside = readFileSync(new URL("./beside.json", import.meta.url), "utf8").trim();
void loaded.then((environment) => {
  console.log(JSON.stringify({ environment: environment.default, rest, beside, from: process.env.TANDEM_CWD }));
  process.exitCode = Number(process.env.FIXTURE_EXIT ?? "0");
});
`;

/** A small workspace with the real launcher in it. */
export class Workspace {
  readonly root: string;
  readonly bin: string;
  readonly #top: string;

  constructor() {
    this.#top = realpathSync(mkdtempSync(join(tmpdir(), "tandem-launcher-")));
    this.root = join(this.#top, "checkout");
    this.bin = join(this.#top, "bin");
    const source = repositoryRoot();
    for (const path of ["tandem", ".node-version", "cli/bin"]) {
      cpSync(join(source, path), join(this.root, path), { recursive: true });
    }
    this.write("package.json", '{ "packageManager": "pnpm@9.9.9" }');
    this.write("pnpm-workspace.yaml", "packages:\n  - cli\n  # All of them.\n  - environments\n\ncatalog: {}\n");
    this.write("pnpm-lock.yaml", "one\n");
    this.write("cli/package.json", '{ "name": "cli", "type": "module" }');
    this.write("cli/src/main.ts", MAIN);
    this.write("cli/src/beside.json", '"beside"');
    this.write("environments/one.ts", 'export default "one" as string;\n');
    this.script("pnpm", PNPM);
  }

  /** Writes a file below the root. */
  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  /** Puts a script in front of everything on PATH. */
  script(name: string, text: string): void {
    mkdirSync(this.bin, { recursive: true });
    writeFileSync(join(this.bin, name), text);
    chmodSync(join(this.bin, name), 0o755);
  }

  /** How the package manager was called, in order. */
  get installs(): readonly string[] {
    try {
      return readFileSync(join(this.root, "calls"), "utf8").trimEnd().split("\n");
    } catch {
      return [];
    }
  }

  /** Starts the launcher. */
  start(
    args: readonly string[] = [],
    { env = {}, cwd = this.root, command = join(this.root, "tandem") }: StartOptions = {},
  ): Running {
    const child = spawn(command, args, {
      cwd,
      env: { ...baseEnvironment(), PATH: `${this.bin}:${process.env.PATH}`, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    const listeners = new Set<() => void>();
    child.stdout?.on("data", (data) => {
      stdout += data;
    });
    child.stderr?.on("data", (data) => {
      stderr += data;
      for (const listener of listeners) listener();
    });
    const ended = new Promise<Ended>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code) => resolve({ code, stdout, stderr }));
    });
    const says = (text: string) =>
      new Promise<void>((resolve, reject) => {
        const listener = () => {
          if (stderr.includes(text)) resolve();
        };
        listeners.add(listener);
        listener();
        ended.then(() => reject(new Error(`ended without saying "${text}": ${stderr}`)));
      });
    return { child, ended, says };
  }

  /** Runs the launcher to its end. */
  run(args: readonly string[] = [], options: StartOptions = {}): Promise<Ended> {
    return this.start(args, options).ended;
  }

  remove(): void {
    rmSync(this.#top, { recursive: true, force: true });
  }
}

interface StartOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly command?: string;
}

function baseEnvironment(): NodeJS.ProcessEnv {
  const esbuild = dirname(createRequire(import.meta.url).resolve("esbuild/package.json"));
  // What a developer, or the runner of these very tests, has set must not decide them.
  const kept = Object.entries(process.env).filter(([name]) => !/^(TANDEM_|NODE_OPTIONS$|VITEST)/.test(name));
  return { ...Object.fromEntries(kept), ESBUILD: realpathSync(esbuild) };
}
