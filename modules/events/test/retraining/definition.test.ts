import { evaluate } from "@tandem/testing";
import { describe, expect, it } from "vitest";
import { checkWorkflow } from "../../src/retraining/check-workflow.ts";
import { retrainingWorkflow } from "../../src/retraining/definition.ts";
import { settingsOf, statementsOf, synthRegion } from "../fixture.ts";

const { retraining: settings } = settingsOf({ retraining: { coolDownHours: 2, budgetPerMonth: 3, timeoutHours: 6 } });
const workflow = retrainingWorkflow({
  partition: "aws",
  region: "eu-west-1",
  registryTable: "registry",
  busName: "bus",
  trainingQueueUrl: "https://sqs.example/training",
  settings,
});
const state = (name: string) => workflow.States[name] as unknown as Readonly<Record<string, never>>;

describe("the retraining workflow", () => {
  it("is sound", () => {
    expect(checkWorkflow("Retraining", workflow)).toEqual([]);
  });

  it("holds back what comes within the cool-down of the last start, counted by the database", () => {
    expect(state("CoolDown")).toMatchObject({
      Resource: "arn:aws:states:::dynamodb:updateItem",
      Parameters: {
        TableName: "registry",
        Key: { model: { S: "#retraining" }, record: { "S.$": "$.record" } },
        ConditionExpression: expect.stringContaining("#until <= :now"),
        ExpressionAttributeValues: { ":coolDown": { N: "7200" } },
      },
      Catch: [{ ErrorEquals: ["DynamoDB.ConditionalCheckFailedException"], Next: "HeldBack" }, { Next: "Failed" }],
      Next: "Budget",
    });
  });

  it("starts no more than the budget in a month, and holding back is no failure", () => {
    expect(state("Budget")).toMatchObject({
      Parameters: { ExpressionAttributeValues: { ":budget": { N: "3" } }, Key: { record: { "S.$": "$.month" } } },
      Catch: [{ Next: "HeldBack" }, { Next: "Failed" }],
    });
    expect(state("HeldBack").Type).toBe("Succeed");
  });

  it("asks for training with a token, and waits as long as a training may take", () => {
    expect(state("Train")).toMatchObject({
      Resource: "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
      TimeoutSeconds: 21_600,
      Parameters: {
        QueueUrl: "https://sqs.example/training",
        MessageBody: { "taskToken.$": "$$.Task.Token", "request.$": "$.detail" },
      },
    });
    expect(workflow.TimeoutSeconds).toBeGreaterThan(21_600);
  });

  it("tells the bus of the request and of either end", () => {
    const told = ["Announce", "TellSuccess", "TellFailure"].map((name) => {
      const { Parameters } = state(name) as unknown as {
        readonly Parameters: { readonly Entries: readonly Readonly<Record<string, unknown>>[] };
      };
      return [Parameters.Entries[0]?.Source, Parameters.Entries[0]?.DetailType];
    });
    expect(told).toEqual([
      ["tandem.training", "Training Requested"],
      ["tandem.training", "Training Finished"],
      ["tandem.training", "Training Finished"],
    ]);
  });

  it("refuses an event that does not say which model and when", () => {
    expect(state("Read")).toMatchObject({
      Choices: [
        {
          And: expect.arrayContaining([
            { Variable: "$.detail.model", IsString: true },
            { Variable: "$.detail.at", IsNumeric: true },
            { Variable: "$.time", IsTimestamp: true },
          ]),
        },
      ],
      Default: "NotUnderstood",
    });
    expect(state("NotUnderstood").Type).toBe("Fail");
  });
});

describe("Retraining", () => {
  const template = synthRegion();

  it("is started by drift, on the alias of a published version", () => {
    const rule = template.at("aws_cloudwatch_event_rule", "Drift/Resource");
    expect(JSON.parse(String(rule.event_pattern))).toEqual({
      source: ["tandem.monitor"],
      "detail-type": ["Drift Raised"],
    });
    expect(template.at("aws_cloudwatch_event_target", "Drift/Target").arn).toMatch(/^\$\{aws_sfn_alias\./);
    expect(template.only("aws_sfn_state_machine").publish).toBe(true);
  });

  it("encrypts definition and executions with the key", () => {
    expect(template.only("aws_sfn_state_machine").encryption_configuration).toMatchObject({
      type: "CUSTOMER_MANAGED_KMS_KEY",
      kms_key_id: expect.stringMatching(/^\$\{aws_kms_key\.Events_Key_/),
    });
  });

  it("counts in its own partition of the registry, and can change no release", () => {
    const policy = String(template.at("aws_iam_role_policy", "Retraining/Role/Policy").policy);
    const update = (leadingKey: string) =>
      evaluate([policy], {
        action: "dynamodb:UpdateItem",
        resource: "arn:aws:dynamodb:eu-west-1:111122223333:table/tandem-test-registry",
        context: { "dynamodb:LeadingKeys": leadingKey },
      });
    expect(update("#retraining")).toBe("allowed");
    expect(update("churn")).toBe("not allowed");
    expect(statementsOf(policy).AskForTraining?.Action).toBe("sqs:SendMessage");
  });
});
