import { evaluate } from "@tandem/testing";
import { describe, expect, it } from "vitest";
import { modelAlarmName } from "../../src/index.ts";
import { OWNER, statementsOf, synthRegion } from "../fixture.ts";

const template = synthRegion();
const rule = template.at("aws_cloudwatch_event_rule", "Rollback/Alarms/Resource");
const policy = String(template.at("aws_iam_role_policy", "rollback-release/Policy").policy);
const may = (action: string, resource: string, context = {}) => evaluate([policy], { action, resource, context });
const table = (region: string) => `arn:aws:dynamodb:${region}:111122223333:table/tandem-test-registry`;

describe("the rule of alarms", () => {
  it("listens on the default bus, the only one that CloudWatch tells, to alarms of this platform's models that ring", () => {
    expect(rule).not.toHaveProperty("event_bus_name");
    expect(JSON.parse(String(rule.event_pattern))).toEqual({
      source: ["aws.cloudwatch"],
      "detail-type": ["CloudWatch Alarm State Change"],
      detail: { alarmName: [{ prefix: "tandem-test-model-" }], state: { value: ["ALARM"] } },
    });
    expect(modelAlarmName(OWNER, "churn", "error-ratio")).toBe("tandem-test-model-churn-error-ratio");
  });

  it("calls the alias, tries again, and keeps what it could not deliver", () => {
    expect(template.at("aws_cloudwatch_event_target", "Rollback/Alarms/Target")).toMatchObject({
      arn: expect.stringMatching(/^\$\{aws_lambda_alias\.Events_Rollback_rollback-release_\w+\.arn\}$/),
      retry_policy: { maximum_retry_attempts: 185 },
      dead_letter_config: { arn: expect.stringMatching(/^\$\{aws_sqs_queue\.Events_Intake_Undelivered_/) },
    });
  });

  it("is the only one that may call it", () => {
    const permissions = template.blocks("aws_lambda_permission").map(({ block }) => block);
    expect(permissions.filter(({ principal }) => principal === "events.amazonaws.com")).toMatchObject([
      {
        action: "lambda:InvokeFunction",
        source_arn: "arn:aws:events:eu-west-1:111122223333:rule/tandem-test-rollback",
        source_account: "111122223333",
      },
    ]);
  });
});

describe("the function that rolls back", () => {
  it("knows how long an alarm is held against a release", () => {
    const minutes = (settings = {}) =>
      synthRegion({ settings }).at("aws_lambda_function", "rollback-release/Resource").environment;
    expect(minutes()).toMatchObject({ variables: { TANDEM_ROLLBACK_MINUTES: "60" } });
    expect(minutes({ rollback: { withinMinutes: 15 } })).toMatchObject({
      variables: { TANDEM_ROLLBACK_MINUTES: "15" },
    });
  });

  it("moves releases in the registry of every region, and reads no model", () => {
    for (const region of ["eu-west-1", "eu-central-1"]) {
      for (const action of ["dynamodb:Query", "dynamodb:PutItem"]) expect(may(action, table(region))).toBe("allowed");
      expect(may("dynamodb:DeleteItem", table(region))).toBe("not allowed");
      const key = `arn:aws:kms:${region}:111122223333:key/1`;
      const through = (service: string) =>
        may("kms:Decrypt", key, {
          "kms:ViaService": `${service}.${region}.amazonaws.com`,
          "kms:ResourceAliases": "alias/tandem/test/registry",
        });
      expect(through("dynamodb")).toBe("allowed");
      expect(through("s3")).toBe("not allowed");
    }
    expect(may("dynamodb:PutItem", table("us-east-1"))).toBe("not allowed");
    expect(may("s3:GetObject", "arn:aws:s3:::models-home/models/churn/0a/model.onnx")).toBe("not allowed");
    expect(may("events:PutEvents", "arn:aws:events:eu-west-1:111122223333:event-bus/tandem-test-events")).toBe(
      "allowed",
    );
  });

  it("names no other region where there is none", () => {
    const alone = synthRegion({ props: { modelBuckets: { "eu-west-1": "models-home" }, secondary: undefined } });
    const statements = statementsOf(alone.at("aws_iam_role_policy", "rollback-release/Policy").policy);
    expect(Object.keys(statements).filter((sid) => sid.includes("Elsewhere"))).toEqual([]);
  });

  it("is not there, nor its rule, where the definition says so", () => {
    const without = synthRegion({ settings: { rollback: { onAlarm: false } } });
    const names = without.blocks("aws_lambda_function").map(({ block }) => block.function_name);
    expect(names).not.toContain("tandem-test-rollback-release");
    expect(without.blocks("aws_cloudwatch_event_rule").map(({ block }) => block.name)).not.toContain(
      "tandem-test-rollback",
    );
  });
});
