import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "@tandem/core";
import { ArcregionswitchPlan } from "@tandem/provider-aws/generated/arcregionswitch-plan/index.ts";
import { narrowRange } from "@tandem/provider-schema";
import { describe, expect, it } from "vitest";
import { bindings } from "../scripts/bindings.ts";
import { aws, awsRange, firstRelease } from "../src/index.ts";
import { makeStack } from "./stack.ts";

const generated = join(repositoryRoot(), "providers", "aws", "generated");

function stackWithPlan(versions: Readonly<Record<string, string>> = {}) {
  const { stack, document } = makeStack([aws], { versions }, "global");
  new ArcregionswitchPlan(stack, "Plan", {
    name: "tandem",
    executionRole: "arn:aws:iam::111122223333:role/region-switch",
    recoveryApproach: "activePassive",
    regions: ["eu-west-1", "eu-central-1"],
    primaryRegion: "eu-west-1",
    workflow: [
      {
        workflowTargetAction: "activate",
        workflowTargetRegion: "eu-central-1",
        step: [
          {
            name: "approve",
            executionBlockType: "ManualApproval",
            executionApprovalConfig: [{ approvalRole: "arn:aws:iam::111122223333:role/approve", timeoutMinutes: 60 }],
          },
        ],
      },
    ],
  });
  return { stack, document };
}

describe("generated bindings", () => {
  it("are what the generator makes of the schema today (if not: pnpm bindings)", async () => {
    const files = readdirSync(generated, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
    const committed = Object.fromEntries(
      files.sort().map((path) => [path, readFileSync(join(generated, path), "utf8")]),
    );
    const made = await bindings();
    expect(Object.keys(committed)).toEqual(Object.keys(made));
    for (const [path, text] of Object.entries(made)) expect(committed[path] === text, `${path} differs`).toBe(true);
  });

  it("write the block as the published ones do", () => {
    const plan = stackWithPlan().document().resource?.aws_arcregionswitch_plan?.Plan;
    expect(plan).toMatchObject({
      execution_role: "arn:aws:iam::111122223333:role/region-switch",
      workflow: [
        { workflow_target_action: "activate", step: [{ execution_approval_config: [{ timeout_minutes: 60 }] }] },
      ],
    });
  });

  it("are refused on the full range, by the version that lacks the type", () => {
    expect(aws.check(stackWithPlan().document(), awsRange)).toMatchObject([
      {
        code: "TDM-SCH-001",
        path: "test-sample-global/Plan",
        message: "is of type aws_arcregionswitch_plan, which is not known to hashicorp/aws 5.100.0",
        hint: expect.stringContaining("narrowRange"),
      },
    ]);
  });

  it("pass once the stack narrows its range to the releases that have the type", () => {
    const { stack, document } = stackWithPlan();
    narrowRange(stack, aws, firstRelease.aws_arcregionswitch_plan);
    const version = ">= 6.29.0, < 7.0.0";
    expect(document().terraform?.required_providers).toEqual({ aws: { source: "hashicorp/aws", version } });
    expect(aws.check(document(), version)).toEqual([]);
  });

  it("cannot be had where the platform accepts older releases only", () => {
    const { stack } = stackWithPlan({ aws: "= 5.100.0" });
    expect(() => narrowRange(stack, aws, firstRelease.aws_arcregionswitch_plan)).toThrow(
      /TDM-SCH-014 {2}test-sample-global {2}needs hashicorp\/aws 6\.29\.0 or later/,
    );
  });
});
