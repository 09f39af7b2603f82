import type { TerraformDocument } from "@tandem/core";
import { describe, expect, test } from "vitest";
import { initProblem, runProblem } from "../../src/runner/diagnose.ts";
import type { RunStack, Workspace } from "../../src/runner/stack.ts";
import type { Diagnostic } from "../../src/validate/diagnostics.ts";

const document: TerraformDocument = {
  resource: { aws_vpc: { Vpc: { "//": { metadata: { path: "dev-data-eu-west-1/Data/Vpc" } } } } },
  data: {
    terraform_remote_state: {
      network: { backend: "s3", config: { bucket: "b", key: "dev/eu-west-1/network/terraform.tfstate" } },
    },
  },
};
const stack = {
  ...{ id: "dev-data-eu-west-1", layer: "data", place: "eu-west-1", folder: "/f", document },
  ...{ files: {}, artifactHash: "", resources: 1, after: [] },
} satisfies RunStack;
const workspace = {
  env: "dev",
  platform: { data: {} },
  graph: { stacks: [{ id: "dev-network-eu-west-1", layer: "network", place: "eu-west-1" }] },
  stacks: [stack],
} as unknown as Workspace;
const say = (diagnostic: Partial<Diagnostic>) =>
  runProblem(workspace, stack, { severity: "error", summary: "Wrong", ...diagnostic });

const LOCKED = `Error acquiring the state lock
Error message: operation error S3: PutObject, StatusCode: 412
Lock Info:
  ID:        11111111-2222-3333-4444-555555555555
  Path:      b/dev/eu-west-1/data/terraform.tfstate
  Operation: OperationTypeApply
  Who:       alice@laptop
  Version:   1.11.4
  Created:   2026-01-02 03:04:05.678901 +0000 UTC
`;

describe("runProblem", () => {
  test("says which layer to apply first when a state that is read is not there", () => {
    const summary = "Unable to find remote state";
    expect(say({ summary, address: "data.terraform_remote_state.network" })).toMatchObject({
      code: "TDM-RUN-003",
      path: "dev-data-eu-west-1",
      message: "reads network, which is not applied in eu-west-1",
      hint: "apply it first: `tandem apply --env dev --layer network --region eu-west-1`",
    });
  });

  test("names the holder of a lock", () => {
    const [summary, ...detail] = LOCKED.split("\n");
    expect(say({ summary, detail: detail.join("\n") })).toMatchObject({
      code: "TDM-RUN-009",
      message: "is locked by alice@laptop",
      got: '"OperationTypeApply since 2026-01-02T03:04:05.678Z, lock 11111111-2222-3333-4444-555555555555"',
    });
  });

  test.each([
    ["Saved plan is stale", "TDM-RUN-006"],
    ["Failed to save state", "TDM-RUN-010"],
    ["Failed to persist state to backend", "TDM-RUN-010"],
  ])("knows what %j means", (summary, code) => {
    expect(say({ summary }).code).toBe(code);
  });

  test("puts everything else at its construct, with the section of the environment", () => {
    expect(say({ address: "aws_vpc.Vpc" })).toMatchObject({
      code: "TDM-RUN-004",
      path: "dev-data-eu-west-1/Data/Vpc",
      hint: expect.stringContaining("environments/dev.ts, `data`"),
    });
  });

  test("keeps warnings warnings", () => {
    expect(say({ severity: "warning" })).toMatchObject({ code: "TDM-RUN-005", severity: "warning" });
  });
});

describe("initProblem", () => {
  test("sends whoever has no state bucket to the bootstrap", () => {
    const output = 'Error: Failed to get existing workspaces: S3 bucket "tandem-state" does not exist.';
    expect(initProblem(workspace, stack, output)).toMatchObject({
      code: "TDM-RUN-011",
      got: '"tandem-state"',
      hint: "make it first: `tandem bootstrap --env dev`",
    });
  });

  test("passes on what it does not know", () => {
    expect(initProblem(workspace, stack, "Error: no network")).toMatchObject({
      code: "TDM-RUN-002",
      message: "Error: no network",
    });
  });
});
