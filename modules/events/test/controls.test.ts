import type { Profile } from "@tandem/core";
import { describe, expect, it } from "vitest";
import { eventsControls } from "../src/controls.ts";
import { type EventsInput, eventsFindings } from "../src/settings/index.ts";
import { settingsOf, synthRegion } from "./fixture.ts";

const both = [
  ["dev", synthRegion()],
  ["prod", synthRegion({ profile: "prod" })],
] as const;

interface Written {
  readonly Sid: string;
  readonly Effect: string;
  readonly Principal: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const statementsOf = (policy: unknown) =>
  [(JSON.parse(policy as string) as { readonly Statement: Written }).Statement].flat();

describe.each(both)("controls of the %s events", (_profile, template) => {
  const blocksOf = (type: string) => {
    const blocks = template.blocks(type).map(({ block }) => block);
    expect(blocks.length).toBeGreaterThan(0);
    return blocks;
  };

  it("L1: functions run on the runtime of the recipe, which a test of the layer holds against AWS's list", () => {
    for (const { runtime } of blocksOf("aws_lambda_function")) expect(runtime).toBe("python3.12");
  });

  it("L2: every function, target, schedule, bus and queue keeps what it could not deliver", () => {
    const functions = blocksOf("aws_lambda_function");
    const failures = blocksOf("aws_lambda_function_event_invoke_config");
    expect(failures).toHaveLength(functions.length);
    const queue = expect.stringMatching(/^\$\{aws_sqs_queue\.\w+\.arn\}$/);
    for (const { destination_config } of failures) {
      expect(destination_config).toEqual({ on_failure: { destination: queue } });
    }
    for (const { dead_letter_config, retry_policy } of blocksOf("aws_cloudwatch_event_target")) {
      expect(dead_letter_config).toEqual({ arn: queue });
      expect(retry_policy).toMatchObject({ maximum_retry_attempts: expect.any(Number) });
    }
    for (const { target } of blocksOf("aws_scheduler_schedule")) {
      expect(target).toMatchObject({ dead_letter_config: { arn: queue } });
    }
    expect(template.only("aws_cloudwatch_event_bus").dead_letter_config).toEqual({ arn: queue });
  });

  it("L3: every function has executions of its own", () => {
    for (const { reserved_concurrent_executions } of blocksOf("aws_lambda_function")) {
      expect(reserved_concurrent_executions).toBeGreaterThanOrEqual(2);
    }
  });

  it("L4: functions and the workflow are traced, and the workflow logs everything", () => {
    for (const { tracing_config } of blocksOf("aws_lambda_function"))
      expect(tracing_config).toEqual({ mode: "Active" });
    expect(template.only("aws_sfn_state_machine")).toMatchObject({
      tracing_configuration: { enabled: true },
      logging_configuration: { level: "ALL", include_execution_data: true },
    });
  });

  it("L5: environments are under the key, and no variable is or names a secret", () => {
    const key = expect.stringMatching(/^\$\{aws_kms_key\.Events_Key_\w+\.arn\}$/);
    for (const { kms_key_arn, environment } of blocksOf("aws_lambda_function")) {
      expect(kms_key_arn).toEqual(key);
      const { variables } = environment as { readonly variables: Readonly<Record<string, string>> };
      expect(Object.keys(variables).filter((name) => /PASSWORD|SECRET|TOKEN|KEY$/.test(name))).toEqual([]);
    }
    for (const { kms_key_id } of blocksOf("aws_cloudwatch_log_group")) expect(kms_key_id).toEqual(key);
  });

  it("L6: permissions are on an alias, each for one source of the account", () => {
    for (const permission of blocksOf("aws_lambda_permission")) {
      expect(permission).toMatchObject({
        qualifier: expect.stringMatching(/^\$\{aws_lambda_alias\.[\w-]+\.name\}$/),
        source_account: "111122223333",
        source_arn: expect.stringMatching(/^(\$\{|arn:)/),
      });
    }
    for (const { function_name } of blocksOf("aws_lambda_event_source_mapping")) {
      expect(function_name).toMatch(/^\$\{aws_lambda_alias\.[\w-]+\.arn\}$/);
    }
    for (const { target } of blocksOf("aws_scheduler_schedule")) {
      expect(target).toMatchObject({ arn: expect.stringMatching(/^\$\{aws_lambda_alias\.[\w-]+\.arn\}$/) });
    }
  });

  it("L7: no function has a URL", () => {
    expect(template.count("aws_lambda_function_url")).toBe(0);
  });

  it("L8: the function that reaches the database lies in the VPC, in two zones", () => {
    const inside = template
      .blocks("aws_lambda_function")
      .filter(({ block }) => block.vpc_config !== undefined)
      .map(({ block }) => block);
    expect(inside.map(({ function_name }) => function_name)).toEqual(["tandem-test-rotate-secret"]);
    expect(inside[0]?.vpc_config).toMatchObject({ subnet_ids: ["subnet-a", "subnet-b"] });
  });

  it("L9: queues are under the key, refuse what comes without TLS, and have dead letters or are some", () => {
    const queues = blocksOf("aws_sqs_queue");
    for (const { kms_master_key_id, policy, redrive_policy, name } of queues) {
      expect(kms_master_key_id).toMatch(/^\$\{aws_kms_key\.Events_Key_/);
      expect(statementsOf(policy).find(({ Sid }) => Sid === "DenyWithoutTls")).toMatchObject({
        Effect: "Deny",
        Principal: "*",
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      });
      const isDeadLetters = /-dlq$|-undelivered$/.test(String(name));
      expect(redrive_policy === undefined).toBe(isDeadLetters);
      for (const { Effect, Condition } of statementsOf(policy)) {
        if (Effect === "Allow") expect(Object.keys(Condition ?? {})).toEqual(["ArnLike", "StringEquals"]);
      }
    }
    expect(queues).toHaveLength(5);
  });

  it("L10: code is named by its content", () => {
    for (const { s3_key, image_uri } of blocksOf("aws_lambda_function")) {
      expect(image_uri).toBeUndefined();
      expect(s3_key).toMatch(/^functions\/[0-9a-f]{32}-(arm64|x86_64)\.zip$/);
    }
  });
});

const findingsOf = (input: EventsInput, profile: Profile = "dev") =>
  eventsFindings(settingsOf(input, profile), profile).map(({ control, at }) => `${control} ${at}`);

describe("controls of events", () => {
  it("have a test each", () => {
    expect(Object.keys(eventsControls)).toEqual(["L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8", "L9", "L10"]);
  });

  it("L3: is unmet where nothing is reserved", () => {
    expect(findingsOf({ reservedConcurrency: 0 })).toEqual(["L3 events.reservedConcurrency"]);
    expect(findingsOf({})).toEqual([]);
  });

  it("D27: is unmet where key and queues may be destroyed, but in dev", () => {
    expect(findingsOf({ destroyable: true }, "prod")).toEqual(["D27 events.destroyable"]);
    expect(findingsOf({ destroyable: true })).toEqual([]);
  });
});
