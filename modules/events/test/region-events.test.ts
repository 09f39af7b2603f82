import { evaluate } from "@tandem/testing";
import { describe, expect, it } from "vitest";
import { statementsOf, synthRegion } from "./fixture.ts";

const template = synthRegion();
const role = (id: string) => String(template.at("aws_iam_role_policy", `${id}/Policy`).policy);
const trust = (id: string) => String(template.at("aws_iam_role", id).assume_role_policy);

describe("the intake", () => {
  it("forwards manifests of the models bucket from the default bus to the platform's", () => {
    const rule = template.at("aws_cloudwatch_event_rule", "Manifests/Resource");
    expect(rule).not.toHaveProperty("event_bus_name");
    expect(JSON.parse(String(rule.event_pattern))).toEqual({
      source: ["aws.s3"],
      "detail-type": ["Object Created"],
      detail: { bucket: { name: ["models-home"] }, object: { key: [{ suffix: "/manifest.json" }] } },
    });
    expect(template.at("aws_cloudwatch_event_target", "Manifests/Target")).toMatchObject({
      arn: expect.stringMatching(/^\$\{aws_cloudwatch_event_bus\./),
      role_arn: expect.stringMatching(/^\$\{aws_iam_role\.Events_Intake_ForwardRole/),
    });
    expect(statementsOf(trust("ForwardRole/Resource")).ServiceAssumes).toMatchObject({
      Principal: { Service: "events.amazonaws.com" },
      Condition: {
        StringEquals: { "aws:SourceAccount": "111122223333" },
        ArnLike: { "aws:SourceArn": "arn:aws:events:eu-west-1:111122223333:rule/tandem-test-manifests" },
      },
    });
  });

  it("puts them into the queue of arrivals, which takes them from that rule alone", () => {
    const rule = template.at("aws_cloudwatch_event_rule", "Arrivals/Resource");
    expect(rule.event_bus_name).toMatch(/^\$\{aws_cloudwatch_event_bus\./);
    expect(template.at("aws_cloudwatch_event_target", "Intake/Arrivals/Target").arn).toMatch(
      /^\$\{aws_sqs_queue\.Events_Intake_ArrivalsQueue_[0-9A-F]+\.arn\}$/,
    );
    const { policy } = template.at("aws_sqs_queue", "ArrivalsQueue/Resource");
    expect(statementsOf(policy).ArrivalsRule).toMatchObject({
      Condition: {
        ArnLike: {
          "aws:SourceArn": "arn:aws:events:eu-west-1:111122223333:rule/tandem-test-events/tandem-test-arrivals",
        },
      },
    });
  });

  it("keeps the bus's events under its key, and for a replay as long as the profile says", () => {
    expect(template.only("aws_cloudwatch_event_bus").kms_key_identifier).toMatch(/^\$\{aws_kms_key\.Events_Key_/);
    expect(template.only("aws_cloudwatch_event_archive").retention_days).toBe(7);
    const prod = synthRegion({ profile: "prod" });
    expect(prod.only("aws_cloudwatch_event_archive").retention_days).toBe(90);
  });

  it("lets EventBridge and CloudWatch Logs use the key, for this account", () => {
    const statements = statementsOf(template.only("aws_kms_key").policy);
    expect(Object.keys(statements)).toEqual([
      "AccountAdministersThroughIam",
      "CloudWatchLogsEncrypts",
      "EventBridgeLooks",
      "EventBusEncrypts",
      "EventRulesSend",
    ]);
    expect(JSON.stringify(statements.EventBusEncrypts)).toContain(
      "arn:aws:events:eu-west-1:111122223333:event-bus/tandem-test-events",
    );
  });
});

describe("the functions", () => {
  it("read arrivals in batches of which single messages can fail, two batches at one time", () => {
    expect(template.only("aws_lambda_event_source_mapping")).toMatchObject({
      function_response_types: ["ReportBatchItemFailures"],
      batch_size: 5,
      scaling_config: { maximum_concurrency: 2 },
    });
    const { visibility_timeout_seconds } = template.at("aws_sqs_queue", "ArrivalsQueue/Resource");
    const { timeout } = template.at("aws_lambda_function", "validate-release/Resource");
    expect(Number(visibility_timeout_seconds)).toBeGreaterThanOrEqual(6 * Number(timeout));
  });

  it("know tables, buckets, bus and namespace, home's bucket first", () => {
    const { environment } = template.at("aws_lambda_function", "validate-release/Resource");
    expect(environment).toEqual({
      variables: {
        TANDEM_APPROVAL: "manual",
        TANDEM_ARTIFACTS_BUCKET: "artifacts-home",
        TANDEM_EVENT_BUS: "tandem-test-events",
        TANDEM_METRIC_NAMESPACE: "tandem-test",
        TANDEM_MODEL_BUCKETS: '{"eu-west-1":"models-home","eu-central-1":"models-peer"}',
        TANDEM_REGISTRY_TABLE: "tandem-test-registry",
      },
    });
  });

  it("know the thresholds where they approve", () => {
    const approving = synthRegion({
      settings: { approval: "automatic", approvalThresholds: { accuracy: { least: 0.95 } } },
    });
    expect(approving.at("aws_lambda_function", "validate-release/Resource").environment).toMatchObject({
      variables: { TANDEM_APPROVAL: "automatic", TANDEM_APPROVAL_THRESHOLDS: '{"accuracy":{"least":0.95}}' },
    });
  });

  it("may read models, and never write one", () => {
    const object = "arn:aws:s3:::models-home/models/churn/0a/manifest.json";
    for (const id of ["validate-release", "reconcile-release", "drift-monitor", "serve-model"]) {
      const may = (action: string, resource = object) => evaluate([role(id)], { action, resource });
      expect(may("s3:GetObject")).toBe("allowed");
      expect(may("s3:PutObject")).toBe("not allowed");
      expect(may("s3:DeleteObject")).toBe("not allowed");
      expect(may("s3:GetObject", "arn:aws:s3:::models-peer/models/churn/0a/manifest.json")).toBe("not allowed");
    }
  });

  it("move releases where they judge them, and only read them where they watch", () => {
    const table = "arn:aws:dynamodb:eu-west-1:111122223333:table/tandem-test-registry";
    const may = (id: string, action: string) => evaluate([role(id)], { action, resource: table });
    expect(may("validate-release", "dynamodb:PutItem")).toBe("allowed");
    expect(may("reconcile-release", "dynamodb:PutItem")).toBe("allowed");
    expect(may("drift-monitor", "dynamodb:Query")).toBe("allowed");
    expect(may("drift-monitor", "dynamodb:PutItem")).toBe("not allowed");
    expect(may("validate-release", "dynamodb:DeleteItem")).toBe("not allowed");
    expect(may("rotate-secret", "dynamodb:GetItem")).toBe("not allowed");
  });

  it("serve without a way to write: no caller but by IAM, no release moved, no event told", () => {
    const policy = role("serve-model");
    const table = "arn:aws:dynamodb:eu-west-1:111122223333:table/tandem-test-registry";
    expect(evaluate([policy], { action: "dynamodb:GetItem", resource: table })).toBe("allowed");
    expect(evaluate([policy], { action: "dynamodb:PutItem", resource: table })).toBe("not allowed");
    const bus = "arn:aws:events:eu-west-1:111122223333:event-bus/tandem-test-events";
    expect(evaluate([policy], { action: "events:PutEvents", resource: bus })).toBe("not allowed");
    const names = template.blocks("aws_lambda_permission").map(({ block }) => String(block.function_name));
    expect(names.filter((name) => name.includes("serve-model"))).toEqual([]);
    const serving = (settings = {}) =>
      synthRegion({ settings }).at("aws_lambda_function", "serve-model/Resource").memory_size;
    expect([serving(), serving({ serving: { memoryMib: 4096 } })]).toEqual([2048, 4096]);
  });

  it("do not serve where the definition says so", () => {
    const without = synthRegion({ settings: { serving: { enabled: false } } });
    const names = without.blocks("aws_lambda_function").map(({ block }) => block.function_name);
    expect(names).not.toContain("tandem-test-serve-model");
  });

  it("look for monitoring windows in their folder alone", () => {
    const find = (prefix: string) =>
      evaluate([role("drift-monitor")], {
        action: "s3:ListBucket",
        resource: "arn:aws:s3:::artifacts-home",
        context: { "s3:prefix": prefix },
      });
    expect(find("monitoring/churn/")).toBe("allowed");
    expect(find("functions/")).toBe("not allowed");
  });

  it("reserve nothing where the definition says so", () => {
    const unreserved = synthRegion({ settings: { reservedConcurrency: 0 } });
    for (const { block } of unreserved.blocks("aws_lambda_function")) {
      expect(block).not.toHaveProperty("reserved_concurrent_executions");
    }
    expect(unreserved.only("aws_lambda_event_source_mapping").scaling_config).toEqual({ maximum_concurrency: 2 });
  });
});

describe("the schedules", () => {
  it("call the reconciler each minute and the drift monitor as the profile says, on their aliases", () => {
    const schedule = (id: string) => template.at("aws_scheduler_schedule", `Schedules/${id}`);
    expect(schedule("reconcile-release").schedule_expression).toBe("rate(1 minute)");
    expect(schedule("drift-monitor").schedule_expression).toBe("rate(15 minutes)");
    expect(template.count("aws_scheduler_schedule")).toBe(2);
  });

  it("call in a role that may call nothing else, and that this group's schedules alone assume", () => {
    const { CallFunctions } = statementsOf(role("Schedules/Role"));
    expect(CallFunctions?.Action).toBe("lambda:InvokeFunction");
    expect(CallFunctions?.Resource).toEqual([
      expect.stringMatching(/^\$\{aws_lambda_alias\.[\w-]+\.arn\}$/),
      expect.stringMatching(/^\$\{aws_lambda_alias\.[\w-]+\.arn\}$/),
    ]);
    expect(trust("Schedules/Role/Resource")).toContain(
      "arn:aws:scheduler:eu-west-1:111122223333:schedule-group/tandem-test-events",
    );
  });
});

describe("the rotation", () => {
  it("is called by Secrets Manager for the database secret, on the alias", () => {
    const permissions = template.blocks("aws_lambda_permission").map(({ block }) => block);
    expect(permissions.filter(({ principal }) => principal === "secretsmanager.amazonaws.com")).toMatchObject([
      { source_arn: expect.stringMatching(/^\$\{data\.aws_secretsmanager_secret\./) },
    ]);
  });

  it("has no plan in dev, and one that does not begin with the apply elsewhere", () => {
    expect(template.count("aws_secretsmanager_secret_rotation")).toBe(0);
    expect(synthRegion({ profile: "prod" }).only("aws_secretsmanager_secret_rotation")).toMatchObject({
      rotate_immediately: false,
      rotation_rules: { automatically_after_days: 30 },
      depends_on: [expect.stringMatching(/^aws_lambda_permission\./)],
    });
  });

  it("reaches the database as its client, and AWS by HTTPS alone", () => {
    expect(template.at("aws_lambda_function", "rotate-secret/Resource").vpc_config).toMatchObject({
      security_group_ids: ["sg-clients", expect.stringMatching(/^\$\{aws_security_group\./)],
    });
    expect(template.only("aws_vpc_security_group_egress_rule")).toMatchObject({ from_port: 443, to_port: 443 });
    expect(template.count("aws_vpc_security_group_ingress_rule")).toBe(0);
  });

  it("is not where the secret has a replica only", () => {
    const peer = synthRegion({ props: { rotation: undefined, secondary: undefined } });
    expect(peer.only("aws_lambda_permission").principal).toBe("events.amazonaws.com");
    expect(peer.blocks("aws_lambda_function").map(({ block }) => block.function_name)).toEqual([
      "tandem-test-drift-monitor",
      "tandem-test-reconcile-release",
      "tandem-test-serve-model",
      "tandem-test-validate-release",
      "tandem-test-rollback-release",
    ]);
  });
});

describe("the global endpoint", () => {
  const healthCheckId = "0a1b2c3d-4e5f-6789-abcd-ef0123456789";

  it("is not there unless the definition names a health check", () => {
    expect(template.count("aws_cloudwatch_event_endpoint")).toBe(0);
  });

  it("moves to the peer when the check fails, and copies events to both", () => {
    const endpoint = synthRegion({ settings: { globalEndpoint: { healthCheckId } } }).only(
      "aws_cloudwatch_event_endpoint",
    );
    expect(endpoint).toMatchObject({
      event_bus: [
        { event_bus_arn: "arn:aws:events:eu-west-1:111122223333:event-bus/tandem-test-events" },
        { event_bus_arn: "arn:aws:events:eu-central-1:111122223333:event-bus/tandem-test-events" },
      ],
      replication_config: { state: "ENABLED" },
      routing_config: {
        failover_config: {
          primary: { health_check: `arn:aws:route53:::healthcheck/${healthCheckId}` },
          secondary: { route: "eu-central-1" },
        },
      },
    });
  });
});

describe("protection from Terraform", () => {
  it("is on key and queues where the profile says, until the definition takes it off", () => {
    const protectedTypes = ["aws_kms_key", "aws_sqs_queue"];
    const lifecycles = (fixture: Parameters<typeof synthRegion>[0]) =>
      protectedTypes.flatMap((type) =>
        synthRegion(fixture)
          .blocks(type)
          .map(({ block }) => block.lifecycle),
      );
    expect(new Set(lifecycles({ profile: "prod" }).map((each) => JSON.stringify(each)))).toEqual(
      new Set(['{"prevent_destroy":true}']),
    );
    expect(
      new Set(lifecycles({ profile: "prod", settings: { destroyable: true } }).map((each) => JSON.stringify(each))),
    ).toEqual(new Set(['{"prevent_destroy":false}']));
  });
});
