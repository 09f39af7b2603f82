import { describe, expect, it } from "vitest";
import { checkWorkflow } from "../../src/retraining/check-workflow.ts";
import type { State, Task, Workflow } from "../../src/retraining/workflow.ts";

const task = (Next: string, change: Partial<Task> = {}): State => ({
  Type: "Task",
  Resource: "arn:aws:states:::events:putEvents",
  TimeoutSeconds: 60,
  Catch: [{ ErrorEquals: ["States.ALL"], Next: "Failed" }],
  Next,
  ...change,
});

const workflow = (States: Workflow["States"], StartAt = "Ask"): Workflow => ({
  Comment: "A test's",
  StartAt,
  TimeoutSeconds: 3600,
  States,
});

const ENDS = { Done: { Type: "Succeed" }, Failed: { Type: "Fail" } } as const;
const problemsOf = (checked: Workflow) =>
  checkWorkflow("Retraining", checked).map(({ code, path, hint }) => ({ code, path, hint }));

describe("checkWorkflow", () => {
  it("finds nothing in a workflow that is right", () => {
    expect(problemsOf(workflow({ Ask: task("Done"), ...ENDS }))).toEqual([]);
  });

  it("finds a state that is not there, wherever it is named, and says what is near", () => {
    expect(problemsOf(workflow({ Ask: task("Dome"), ...ENDS }))).toEqual([
      { code: "TDM-EVT-020", path: "Retraining.States.Ask.Next", hint: 'did you mean "Done"?' },
      { code: "TDM-EVT-021", path: "Retraining.States.Done", hint: expect.any(String) },
    ]);
    expect(problemsOf(workflow({ Ask: task("Done"), ...ENDS }, "Begin"))[0]).toMatchObject({
      code: "TDM-EVT-020",
      path: "Retraining.StartAt",
    });
    const chooses: State = {
      Type: "Choice",
      Choices: [{ Variable: "$.a", IsPresent: true, Next: "Gone" }],
      Default: "Lost",
    };
    expect(problemsOf(workflow({ Ask: chooses, ...ENDS })).map(({ path }) => path)).toEqual(
      expect.arrayContaining(["Retraining.States.Ask.Choices[0].Next", "Retraining.States.Ask.Default"]),
    );
    const caught = task("Done", { Catch: [{ ErrorEquals: ["States.ALL"], Next: "Nowhere" }] });
    expect(problemsOf(workflow({ Ask: caught, ...ENDS })).map(({ path }) => path)).toContain(
      "Retraining.States.Ask.Catch[0].Next",
    );
  });

  it("finds a state that nothing leads to", () => {
    const found = problemsOf(workflow({ Ask: task("Done"), Alone: { Type: "Pass", Next: "Done" }, ...ENDS }));
    expect(found.map(({ code, path }) => [code, path])).toEqual([["TDM-EVT-021", "Retraining.States.Alone"]]);
  });

  it("finds a circle that leads to no end", () => {
    const found = problemsOf(
      workflow({
        Ask: task("Wait"),
        Wait: { Type: "Wait", Seconds: 60, Next: "Again" },
        Again: { Type: "Pass", Next: "Wait" },
        Failed: { Type: "Fail" },
      }),
    );
    expect(found.map(({ code, path }) => [code, path])).toEqual([
      ["TDM-EVT-023", "Retraining.States.Wait"],
      ["TDM-EVT-023", "Retraining.States.Again"],
    ]);
  });

  it("finds a task whose failure nobody catches, or not all of it", () => {
    const [only] = [{ ErrorEquals: ["States.Timeout"], Next: "Failed" }];
    for (const Catch of [undefined, [], [only]] as const) {
      const found = problemsOf(workflow({ Ask: task("Done", { Catch } as Partial<Task>), ...ENDS }));
      expect(found.map(({ code, path }) => [code, path])).toContainEqual([
        "TDM-EVT-022",
        "Retraining.States.Ask.Catch",
      ]);
    }
  });

  it("finds a task that outlives the workflow, or has no time at all", () => {
    for (const TimeoutSeconds of [0, 3600, 7200]) {
      const found = problemsOf(workflow({ Ask: task("Done", { TimeoutSeconds }), ...ENDS }));
      expect(found.map(({ code, path }) => [code, path])).toEqual([
        ["TDM-EVT-024", "Retraining.States.Ask.TimeoutSeconds"],
      ]);
    }
  });
});
