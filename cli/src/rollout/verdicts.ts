import { nameOf } from "@tandem/core";
import type { Problem } from "@tandem/core/problems";
import type { Platform } from "@tandem/platform";
import { CodedExit } from "../coded-exit.ts";
import { exitCodes } from "../exit-codes.ts";
import { hasFunctions } from "../functions/has-functions.ts";
import { askRegistry } from "./ask-registry.ts";
import { isValid } from "./next-step.ts";
import { rolloutProblems } from "./problems.ts";
import type { ModelState } from "./registry-state.ts";

/** A release that every region is to judge. */
export interface Judged {
  readonly platform: Platform;
  readonly model: string;
  readonly version: string;
  /** The state of the model in the registry. */
  readonly read: () => Promise<ModelState>;
}

/** How long a region may take: bytes have to be copied there, and its function has to start. */
const PATIENCE_MS = 5 * 60_000;
const LOOK_MS = 1_000;

/** What `tandem model validate` prints; `valid` is null where something is missing yet. */
interface Validated {
  readonly regions: readonly { readonly region: string; readonly valid: boolean | null }[];
}

/**
 * Waits until each region has judged a release: its `validate-release` function where the platform has layer `events`,
 * the same code in this process's place where it has not.
 * @throws CodedExit ROL-003 for each region that did not, or the reasons why it was refused
 */
export async function awaitVerdicts(judged: Judged): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const missing = hasFunctions ? await unjudged(judged) : await validateHere(judged);
    if (missing.length === 0) return;
    if (Date.now() > deadline)
      throw new CodedExit(
        missing.map((region) => noVerdict(judged, region)),
        exitCodes.failed,
      );
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

/** Regions whose function has said nothing yet. A refusal ends it for all of them. */
async function unjudged({ platform, version, read }: Judged): Promise<readonly string[]> {
  const release = (await read()).releases.find((each) => each.version === version);
  if (release === undefined || release.stage === "rejected") return [];
  return platform.regions.filter((region) => !isValid(release, region));
}

/** Regions that something has not reached yet. */
async function validateHere({ platform, model, version, read }: Judged): Promise<readonly string[]> {
  const waiting = await unjudged({ platform, model, version, read });
  if (waiting.length === 0) return [];
  try {
    await askRegistry<Validated>(platform, "validate", [model, version], { region: waiting });
    return [];
  } catch (error) {
    if (!(error instanceof CodedExit) || !error.problems.every(mayPass)) throw error;
    return waiting;
  }
}

/** What is missing may be on its way to that region. */
function mayPass({ code }: Problem): boolean {
  return MISSING.includes(code);
}

const MISSING: readonly string[] = ["TDM-MDL-071", "TDM-MDL-080"];

function noVerdict({ platform, model, version }: Judged, region: string): Problem {
  const { environment } = platform;
  const { arrivals, deadLetters, logGroup } = validationNames(platform);
  const look = `\`tandem model validate ${model} ${version} --env ${environment} --region ${region}\` says what it would find`;
  return rolloutProblems.noVerdict({
    path: `${model} ${version} in ${region}`,
    message: `was not judged within ${PATIENCE_MS / 60_000} minutes`,
    expected: "a finding of that region in the registry",
    got: undefined,
    hint: hasFunctions
      ? `look for its message in queue ${arrivals} or ${deadLetters}, and for its line in log group ${logGroup}; ${look}`
      : look,
  });
}

/** Where an arrival is on its way to the function that judges it. */
function validationNames({ name, environment }: Platform) {
  const usual = { platform: name, environment };
  return {
    arrivals: nameOf("sqsQueue", { ...usual, part: "arrivals" }),
    deadLetters: nameOf("sqsQueue", { ...usual, part: "arrivals-dlq" }),
    logGroup: `/aws/lambda/${nameOf("lambdaFunction", { ...usual, part: "validate-release" })}`,
  };
}
