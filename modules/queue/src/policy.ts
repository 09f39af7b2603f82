import { arn, confusedDeputy, partitionOf, policyDocument, type Region, type Statement } from "@tandem/core";

/** Whose queue it is. */
export interface QueuePlace {
  readonly account: string;
  readonly region: Region;
  readonly name: string;
}

/** An AWS service that sends by itself. Roles send by their own policies and are not named here. */
export interface QueueSender {
  /** Letters and digits: what is sent. */
  readonly sid: string;
  /** `events.amazonaws.com` */
  readonly service: string;
  /** ARN or ARN pattern of what it sends for: a rule, a topic. */
  readonly sourceArn: string;
}

/** ARN of a queue, from its name: its own policy must not wait for it. */
export function queueArn({ account, region, name }: QueuePlace): string {
  return arn({ partition: partitionOf(region), service: "sqs", region, account, resource: name });
}

/**
 * Policy of a queue: nothing without TLS, and from each service only what it sends for one source of the account.
 * Source: SQS developer guide, "Amazon SQS security best practices" (control L9).
 */
export function queuePolicy(place: QueuePlace, senders: readonly QueueSender[]): string {
  const resources = [queueArn(place)];
  return policyDocument(
    [
      {
        sid: "DenyWithoutTls",
        effect: "Deny",
        actions: ["sqs:*"],
        principals: "*",
        resources,
        conditions: { Bool: { "aws:SecureTransport": "false" } },
      },
      ...senders.map(
        ({ sid, service, sourceArn }): Statement => ({
          sid,
          actions: ["sqs:SendMessage"],
          principals: { Service: service },
          resources,
          conditions: confusedDeputy({ account: place.account, sourceArn }),
        }),
      ),
    ],
    { kind: "resource" },
  );
}
