import { inspectStack, synthStack } from "@tandem/testing";
import { describe, expect, it } from "vitest";
import { DeadLetterQueue, Queue, type QueueProps, type QueueSender } from "../src/index.ts";

const PLACE = { account: "111122223333", region: "eu-west-1" } as const;
const KEY = "arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d";
const SENDER: QueueSender = {
  sid: "ArrivalsRule",
  service: "events.amazonaws.com",
  sourceArn: "arn:aws:events:eu-west-1:111122223333:rule/arrivals",
};

function synth(props: Partial<QueueProps> = {}) {
  return synthStack((stack) => {
    new Queue(stack, "Arrivals", {
      ...PLACE,
      name: "tandem-test-arrivals",
      deadLetterName: "tandem-test-arrivals-dlq",
      keyArn: KEY,
      consumerTimeoutSeconds: 60,
      destroyable: true,
      ...props,
    });
  });
}

const statementsOf = (policy: unknown) => JSON.parse(String(policy)).Statement as readonly Record<string, unknown>[];

describe("Queue", () => {
  const template = synth({ senders: [SENDER] });
  const queue = template.at("aws_sqs_queue", "Arrivals/Resource");
  const deadLetters = template.at("aws_sqs_queue", "Arrivals/DeadLetters/Resource");

  it("is encrypted with the key, as its dead letters are", () => {
    expect([queue.kms_master_key_id, deadLetters.kms_master_key_id]).toEqual([KEY, KEY]);
  });

  it("hides a message for six time-outs of its consumer, twelve hours at the most", () => {
    expect(queue.visibility_timeout_seconds).toBe(360);
    const slow = synth({ consumerTimeoutSeconds: 36_000 });
    expect(slow.at("aws_sqs_queue", "Arrivals/Resource").visibility_timeout_seconds).toBe(43_200);
  });

  it("moves a message to its own dead letters, and nothing else may", () => {
    expect(JSON.parse(String(queue.redrive_policy))).toEqual({
      deadLetterTargetArn: expect.stringMatching(/^\$\{aws_sqs_queue\.Arrivals_DeadLetters_\w+\.arn\}$/),
      maxReceiveCount: 5,
    });
    expect(JSON.parse(String(deadLetters.redrive_allow_policy))).toEqual({
      redrivePermission: "byQueue",
      sourceQueueArns: ["arn:aws:sqs:eu-west-1:111122223333:tandem-test-arrivals"],
    });
  });

  it("takes nothing without TLS, and from a service only what it sends for its source in the account", () => {
    expect(statementsOf(queue.policy)).toEqual([
      {
        Sid: "ArrivalsRule",
        Effect: "Allow",
        Action: "sqs:SendMessage",
        Principal: { Service: "events.amazonaws.com" },
        Resource: "arn:aws:sqs:eu-west-1:111122223333:tandem-test-arrivals",
        Condition: {
          StringEquals: { "aws:SourceAccount": "111122223333" },
          ArnLike: { "aws:SourceArn": SENDER.sourceArn },
        },
      },
      expect.objectContaining({
        Sid: "DenyWithoutTls",
        Effect: "Deny",
        Action: "sqs:*",
        Condition: { Bool: { "aws:SecureTransport": "false" } },
      }),
    ]);
    expect(statementsOf(deadLetters.policy).map(({ Sid }) => Sid)).toEqual(["DenyWithoutTls"]);
  });

  it("keeps messages for four days and dead letters for fourteen, or as it is told", () => {
    expect([queue.message_retention_seconds, deadLetters.message_retention_seconds]).toEqual([345_600, 1_209_600]);
    const other = synth({ retentionDays: 1, maxReceives: 3 }).at("aws_sqs_queue", "Arrivals/Resource");
    expect(other.message_retention_seconds).toBe(86_400);
    expect(JSON.parse(String(other.redrive_policy)).maxReceiveCount).toBe(3);
  });

  it("is protected from Terraform unless it may be destroyed", () => {
    const kept = synth({ destroyable: false });
    for (const { block } of kept.blocks("aws_sqs_queue")) expect(block.lifecycle).toEqual({ prevent_destroy: true });
  });
});

describe("DeadLetterQueue", () => {
  it("lets no queue move messages to it when it names none", () => {
    const { document, problems } = inspectStack((stack) => {
      new DeadLetterQueue(stack, "Undelivered", {
        ...PLACE,
        name: "tandem-test-undelivered",
        keyArn: KEY,
        senders: [SENDER],
        destroyable: true,
      });
    });
    expect(problems).toEqual([]);
    expect(JSON.stringify(document)).toContain('{\\"redrivePermission\\":\\"denyAll\\"}');
  });
});
