import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@tandem/core/files";
import { freePort } from "../cli/src/rollout/free-port.ts";
import { prepareToolchain } from "../cli/src/toolchain/toolchain.ts";
import { type Candidate, measure, median } from "./measure.ts";

/**
 * What the runner adds to Terraform: `tandem plan` of two applied stacks, beside `terraform plan` of the same two side by
 * side, in the same run on an embedded AWS. Everything of ours counts against us: launcher, synthesis, the look at whether
 * `init` is needed, journal and report. Run `pnpm bench:runner`; it takes about ten minutes.
 */
const ROUNDS = 6;
const root = repositoryRoot();
const work = mkdtempSync(join(tmpdir(), "tandem-bench-work-"));
const port = await freePort();
const environment = {
  TANDEM_DEV: "1",
  TANDEM_EMULATOR_ENDPOINT: `http://127.0.0.1:${port}`,
  TANDEM_WORK_DIR: work,
};
const tandem = join(root, "tandem");
const run = (...args: readonly string[]) =>
  execFileSync(tandem, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "inherit", "inherit"],
  });

try {
  run("local", "start", "--port", String(port));
  run("bootstrap", "--env", "local", "--yes");
  run("apply", "--env", "local", "--layer", "network", "--yes");
  const toolchain = await prepareToolchain({ work });
  const stacks = join(work, "env", "local", "stacks");
  const folders = readdirSync(stacks)
    .filter((id) => id.startsWith("local-network-"))
    .map((id) => join(stacks, id));
  const candidates: readonly Candidate[] = [
    {
      name: "terraform plan",
      command: [process.execPath, join(root, "bench", "plan-bare.cjs"), toolchain.terraform.path, ...folders],
      environment: toolchain.env as Readonly<Record<string, string>>,
    },
    {
      name: "tandem plan",
      command: [tandem, "plan", "--env", "local", "--layer", "network", "--parallel", String(folders.length)],
      environment,
    },
  ];
  const before = loadavg()[0]?.toFixed(1);
  const runs = measure(candidates, ROUNDS);
  const seconds = (name: string) => (runs.get(name) ?? []).map((each) => each.seconds);
  const ratios = seconds("tandem plan").map((value, index) => value / (seconds("terraform plan")[index] ?? Number.NaN));
  const spread = (values: readonly number[]) =>
    `${median(values).toFixed(2)} s (${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)})`;
  const percent = (ratio: number) => `${((ratio - 1) * 100).toFixed(1)} %`;
  console.log(`\n${folders.length} applied stacks side by side, median of ${ROUNDS} runs in turn, load ${before}\n`);
  for (const { name } of candidates) console.log(`${name.padEnd(16)} ${spread(seconds(name))}`);
  console.log(`overhead         ${percent(median(ratios))} (${ratios.map(percent).join(", ")})`);
} finally {
  // What was made vanishes with it.
  run("local", "stop", "--port", String(port));
  rmSync(work, { recursive: true, force: true });
}
