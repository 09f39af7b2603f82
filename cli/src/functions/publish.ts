import type { Region } from "@tandem/core";
import type { Problem } from "@tandem/core/problems";
import { dataNames } from "@tandem/data";
import type { Platform } from "@tandem/platform";
import { execa } from "execa";
import { CodedExit } from "../coded-exit.ts";
import { exitCodes } from "../exit-codes.ts";
import { credentialsFor } from "../model/registry.ts";
import { pythonCall } from "../model/run-python.ts";
import { rolloutProblems } from "../rollout/problems.ts";
import type { RunStack, Workspace } from "../runner/stack.ts";
import { buildFunctions } from "./build.ts";
import { type FunctionCode, functionCodes } from "./function-code.ts";

/** What came of putting a zip into a bucket. */
export interface Published {
  readonly region: string;
  readonly bucket: string;
  readonly key: string;
  /** False when it was there already. */
  readonly written: boolean;
}

/** What Python says of one bucket. */
interface Put {
  readonly outcome: "written" | "there" | "noBucket" | "failed";
  readonly said: string;
}

/**
 * Brings the code of a stack's functions into its region's bucket of artifacts, where Terraform expects it. Again does
 * nothing: the key says what is in it.
 * @throws CodedExit ROL-007 to 010
 */
export async function publishFunctions(
  { env, platform }: Pick<Workspace, "env" | "platform">,
  stack: Pick<RunStack, "id" | "place" | "document">,
  work: string,
): Promise<readonly Published[]> {
  const published: Published[] = [];
  for (const code of functionCodes(stack.document)) {
    const { file, fingerprint } = await buildFunctions(platform.emulator ? "here" : code.architecture, work);
    if (fingerprint !== code.fingerprint) throw failed(changed(stack, code, fingerprint));
    const region = stack.place as Region;
    const { name, environment, account } = platform;
    const bucket = dataNames({ platform: name, environment, account, region }).buckets.artifacts;
    const { outcome, said } = await put(platform, file, { region, bucket, key: code.key });
    const finding = { path: `${stack.id}: s3://${bucket}/${code.key}`, got: said || undefined };
    if (outcome === "noBucket") {
      throw failed(
        rolloutProblems.noArtifactsBucket({
          ...finding,
          message: "cannot be written: the bucket is not there",
          expected: `layer data applied in ${region}`,
          hint: `apply it first: \`tandem apply --env ${env} --layer data --region ${region}\``,
        }),
      );
    }
    if (outcome === "failed") {
      throw failed(
        rolloutProblems.functionsNotUploaded({
          ...finding,
          message: "could not be written",
          expected: "the functions' code in the region's bucket of artifacts",
          hint: `are the credentials right, and is the region there? Then \`tandem functions publish --env ${env}\``,
        }),
      );
    }
    published.push({ region, bucket, key: code.key, written: outcome === "written" });
  }
  return published;
}

async function put(
  platform: Platform,
  file: string,
  { region, bucket, key }: { readonly region: string; readonly bucket: string; readonly key: string },
): Promise<Put> {
  const { emulator } = platform;
  const { interpreter, words, env } = await pythonCall({
    packages: "modelServing",
    module: "tandem_model.operate.put_file",
    words: [
      `--file=${file}`,
      `--key=${key}`,
      `--bucket=${region}=${bucket}`,
      ...(emulator === undefined ? [] : [`--endpoint=${emulator.endpoint}`]),
    ],
    env: credentialsFor(platform),
  });
  const { stdout, stderr } = await execa(interpreter, words, { env, reject: false, stdin: "ignore" });
  try {
    const [outcome] = (JSON.parse(stdout) as { readonly outcomes: readonly Put[] }).outcomes;
    if (outcome !== undefined) return outcome;
  } catch {
    // Said below.
  }
  return { outcome: "failed", said: stderr.trimEnd().split("\n").at(-1) ?? "" };
}

function failed(problem: Problem): CodedExit {
  return new CodedExit([problem], exitCodes.failed);
}

function changed({ id }: Pick<RunStack, "id">, { key }: FunctionCode, got: string): Problem {
  return rolloutProblems.functionsChanged({
    path: `${id}: ${key}`,
    message: "is not what the sources are now",
    expected: "sources that do not change while they are planned",
    got,
    hint: "run the same command again",
  });
}
