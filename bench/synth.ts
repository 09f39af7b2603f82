import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repositoryRoot } from "@tandem/core/files";
import { type Candidate, measure, median } from "./measure.ts";

/**
 * How long the whole platform takes to synthesize, beside `cdktf synth` of the same app in the same run.
 * Prints medians and ratios: run `pnpm bench:synth`.
 */
const ROUNDS = 7;
const root = repositoryRoot();
const out = mkdtempSync(join(tmpdir(), "tandem-bench-out-"));
const offline = { CHECKPOINT_DISABLE: "1", DISABLE_VERSION_CHECK: "1", CI: "1" };
const candidates: readonly Candidate[] = [
  { name: "node alone", command: [process.execPath, "-e", "0"] },
  { name: "tandem synth", command: [join(root, "tandem"), "synth", "--env", "prod", "--out", join(out, "tandem")] },
  {
    name: "cdktf synth",
    command: [
      process.execPath,
      join(root, "node_modules", "cdktf-cli", "bundle", "bin", "cdktf"),
      "synth",
      "--output",
      join(out, "cdktf"),
    ],
    environment: { ...offline, TANDEM_ENV: "prod" },
  },
];

const runs = measure(candidates, ROUNDS);
rmSync(out, { recursive: true });

const seconds = (name: string) => median((runs.get(name) ?? []).map((run) => run.seconds));
const megabytes = (name: string) => median((runs.get(name) ?? []).map((run) => run.megabytes));
const start = seconds("node alone");
const peer = seconds("cdktf synth");
console.log(`whole platform, environment prod, median of ${ROUNDS} runs in turn\n`);
for (const { name } of candidates) {
  const beyond = (seconds(name) - start).toFixed(2);
  const share = ((seconds(name) / peer) * 100).toFixed(0);
  console.log(
    `${name.padEnd(36)} ${seconds(name).toFixed(2)} s   ${beyond} s beyond node   ${megabytes(name).toFixed(0)} MB   ${share} % of cdktf synth`,
  );
}
