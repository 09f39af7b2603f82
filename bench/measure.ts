import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { repositoryRoot } from "@tandem/core";

/** A command to measure. */
export interface Candidate {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** One run of a candidate. */
export interface Run {
  readonly seconds: number;
  /** Peak of the largest Node process that the command started. */
  readonly megabytes: number;
}

/**
 * Runs candidates in turn, A B C then C B A, after one warm-up of each: what slows the machine for a while slows all of
 * them, and none is always the one that comes after another.
 * @throws when a command fails
 */
export function measure(candidates: readonly Candidate[], rounds: number): ReadonlyMap<string, readonly Run[]> {
  const runs = new Map<string, Run[]>(candidates.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const candidate of round % 2 === 0 ? candidates : candidates.toReversed()) {
      const run = runOnce(candidate);
      if (round > 0) runs.get(candidate.name)?.push(run);
    }
  }
  return runs;
}

function runOnce({ name, command: [program, ...args], folder, environment }: Candidate): Run {
  const scratch = mkdtempSync(join(tmpdir(), "tandem-bench-"));
  const usage = join(scratch, "usage");
  const started = performance.now();
  const { status, stderr, error } = spawnSync(program, args, {
    cwd: folder ?? repositoryRoot(),
    encoding: "utf8",
    env: {
      ...process.env,
      ...environment,
      BENCH_USAGE: usage,
      NODE_OPTIONS: `--require ${join(repositoryRoot(), "bench", "report-usage.cjs")}`,
    },
  });
  const seconds = (performance.now() - started) / 1000;
  if (error !== undefined || status !== 0) throw new Error(`${name} failed: ${error?.message ?? stderr}`);
  const megabytes = Math.max(...readFileSync(usage, "utf8").trim().split("\n").map(Number)) / 1024;
  rmSync(scratch, { recursive: true });
  return { seconds, megabytes };
}

/** Middle value; the higher one of two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
