import { auroraProblems } from "@tandem/aurora";
import {
  controlProblems,
  layerProblems,
  namingProblems,
  type ProblemArea,
  type ProblemTable,
  policyProblems,
  problemTableOf,
} from "@tandem/core";
import { dataProblems } from "@tandem/data";
import { eventsProblems } from "@tandem/events";
import { functionProblems } from "@tandem/function";
import { networkProblems } from "@tandem/network";
import { platformProblems } from "@tandem/platform";
import { providerProblems } from "@tandem/provider-aws";
import { schemaProblems } from "@tandem/provider-schema";
import { replicationProblems } from "@tandem/replication";
import { stateProblems } from "@tandem/state-bootstrap";
import { localProblems } from "../../src/local/problems.ts";
import { modelProblems } from "../../src/model/problems.ts";
import { cliProblems } from "../../src/problems.ts";
import { rolloutProblems } from "../../src/rollout/problems.ts";
import { runProblems } from "../../src/runner/problems.ts";
import { toolchainProblems } from "../../src/toolchain/problems.ts";
import { heading } from "./markdown.ts";

/** Every table of codes, with what it is about; a test holds this list against the sources. */
export const PROBLEM_AREAS: readonly (readonly [about: string, area: ProblemArea<ProblemTable>])[] = [
  ["The platform definition", platformProblems],
  ["Controls and waivers", controlProblems],
  ["Names and tags", namingProblems],
  ["Policies", policyProblems],
  ["Layers, contracts and addresses", layerProblems],
  ["The network", networkProblems],
  ["Data: keys, buckets, backups", dataProblems],
  ["The database", auroraProblems],
  ["Replication between regions", replicationProblems],
  ["Events, functions and workflows", eventsProblems],
  ["Lambda functions", functionProblems],
  ["What keeps state", stateProblems],
  ["The check against provider schemas", schemaProblems],
  ["Provider configuration", providerProblems],
  ["Terraform and its providers on this machine", toolchainProblems],
  ["The embedded AWS on this machine", localProblems],
  ["Runs: plan, apply, destroy, recover", runProblems],
  ["Models that are brought up with an environment", rolloutProblems],
  ["The model: data, training, manifest, requests", modelProblems],
  ["The command line", cliProblems],
];

const INTRODUCTION = `Every mistake that Tandem finds has a code that never changes, the place where it is, what was expected, what was found, and
what to do. All mistakes of a run are reported together, before Terraform starts. With \`--format json\` they are printed as
\`{ "problems": [...] }\` with the same fields; the exit code is 2.`;

/** `docs/errors.md` */
export function renderErrors(): string {
  const sections = PROBLEM_AREAS.map(([about, problems]) => {
    const { area, table } = problemTableOf(problems);
    const rows = Object.values(table)
      .sort((a, b) => (a.number < b.number ? -1 : 1))
      .map(({ number, title, explanation, severity }) => {
        const code = `TDM-${area}-${number}`;
        const note = severity === "warning" ? " (warning)" : "";
        return `### ${code}\n\n**${title}**${note}. ${explanation}`;
      });
    return `## ${about}\n\n${rows.join("\n\n")}`;
  });
  return `${[heading("Errors"), INTRODUCTION, ...sections].join("\n\n")}\n`;
}
