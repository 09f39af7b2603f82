import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject, LockMode, TerraformDocument } from "@tandem/core";
import { pastRuns } from "../../src/runner/recover/past-runs.ts";
import { recoverStack } from "../../src/runner/recover/recover-stack.ts";
import { type RunStacksOptions, runEach, runStacks, type StackOutcome } from "../../src/runner/run-stacks.ts";
import type { RunStack, Workspace } from "../../src/runner/stack.ts";
import { withSession } from "../../src/runner/with-session.ts";
import type { Toolchain } from "../../src/toolchain/toolchain.ts";

/** One stack of {@link tinyWorkspace}: Terraform's own resources, its state in the embedded AWS. */
export interface TinyStack {
  readonly layer: string;
  readonly after?: readonly string[];
  /** What its resource holds; another value is a change. */
  readonly input?: string;
  /** Its apply ends only when this file is there. */
  readonly waitsFor?: string;
  /** Its apply fails. */
  readonly fails?: boolean;
  /** Layer whose state it reads. */
  readonly reads?: string;
}

export interface TinyPlace {
  /** Folder of stacks, apart from the work folder of the runs. */
  readonly folder: string;
  readonly endpoint: string;
  readonly lock?: LockMode;
}

export const BUCKET = "tiny-states";
export const TABLE = "tiny-locks";
const REGION = "eu-west-1";
const idOf = (layer: string) => `tiny-${layer}-${REGION}`;
export const keyOf = (layer: string) => `tiny/${REGION}/${layer}/terraform.tfstate`;

/** A platform without a provider, so that Terraform takes half a second: everything else is as in a real one. */
export function tinyWorkspace(place: TinyPlace, stacks: readonly TinyStack[]): Workspace {
  const made = stacks.map((stack): RunStack => {
    const id = idOf(stack.layer);
    const folder = join(place.folder, id);
    const document = documentOf(place, stack);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "cdk.tf.json"), JSON.stringify(document));
    const artifactHash = JSON.stringify(document);
    return {
      id,
      layer: stack.layer,
      place: REGION,
      files: {},
      folder,
      document,
      artifactHash,
      resources: 2,
      after: (stack.after ?? []).map(idOf),
    };
  });
  const nodes = ["network", "data", "other", ...stacks.map(({ layer }) => layer)];
  return {
    env: "tiny",
    platform: { environment: "tiny" },
    graph: { stacks: nodes.map((layer) => ({ id: idOf(layer), layer, place: REGION })), contracts: [] },
    stacks: made,
  } as unknown as Workspace;
}

function documentOf({ endpoint, lock = "both" }: TinyPlace, stack: TinyStack): TerraformDocument {
  const access = {
    ...{ bucket: BUCKET, region: REGION, access_key: "emulator", secret_key: "emulator", use_path_style: true },
    ...{ skip_credentials_validation: true, skip_metadata_api_check: true, skip_region_validation: true },
    skip_requesting_account_id: true,
    endpoints: { s3: endpoint, dynamodb: endpoint, iam: endpoint, sts: endpoint },
  };
  const backend = {
    ...access,
    key: keyOf(stack.layer),
    ...(lock === "lockfile" ? {} : { dynamodb_table: TABLE }),
    ...(lock === "dynamodb" ? {} : { use_lockfile: true }),
  };
  const command = [
    ...(stack.waitsFor === undefined ? [] : [`until [ -e '${stack.waitsFor}' ]; do sleep 0.05; done`]),
    ...(stack.fails === true ? ["exit 1"] : []),
  ].join("; ");
  const second: JsonObject = command === "" ? {} : { provisioner: [{ "local-exec": { command } }] };
  const { input = "x", reads } = stack;
  return {
    terraform: { backend: { s3: backend } },
    resource: {
      terraform_data: {
        First: { input, triggers_replace: [input] },
        Second: { input, triggers_replace: [input], depends_on: ["terraform_data.First"], ...second },
      },
    },
    ...(reads === undefined
      ? {}
      : { data: { terraform_remote_state: { [reads]: { backend: "s3", config: { ...access, key: keyOf(reads) } } } } }),
  };
}

export interface TinyRun {
  readonly toolchain: Toolchain;
  readonly work: string;
}

/** Runs stacks as the commands do, every question answered with yes. */
export async function runTiny(
  workspace: Workspace,
  { toolchain, work }: TinyRun,
  options: RunStacksOptions,
): Promise<{ readonly outcomes: readonly StackOutcome[]; readonly run: string }> {
  const { mode } = options;
  return withSession({ command: mode, workspace, toolchain, work, yes: true }, async (session) => ({
    outcomes: await runStacks(session, options),
    run: session.folder.id,
    exitCode: 0,
  }));
}

/** Recovers stacks as the command does, every question answered with yes. */
export async function recoverTiny(
  workspace: Workspace,
  { toolchain, work }: TinyRun,
): Promise<readonly StackOutcome[]> {
  const runs = pastRuns(work);
  const { outcomes } = await withSession(
    { command: "recover", workspace, toolchain, work, yes: true },
    async (session) => ({
      outcomes: await runEach(session, workspace.stacks, "plan", (stack) => recoverStack(session, stack, runs)),
      exitCode: 0,
    }),
  );
  return outcomes;
}
