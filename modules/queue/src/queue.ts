import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue/index.js";
import { Construct } from "constructs";
import { DeadLetterQueue } from "./dead-letter-queue.ts";
import { type QueuePlace, type QueueSender, queueArn, queuePolicy } from "./policy.ts";

export interface QueueProps extends QueuePlace {
  /** Name of the queue for what could not be done. */
  readonly deadLetterName: string;
  /** ARN of the key of both; may be a token. */
  readonly keyArn: string;
  /** Seconds after which whoever takes a message has done it or given up. */
  readonly consumerTimeoutSeconds: number;
  /**
   * Times that a message is received before it goes to the dead letters.
   * @default 5
   */
  readonly maxReceives?: number;
  /**
   * Days that a message waits, 14 at the most.
   * @default 4
   */
  readonly retentionDays?: number;
  /**
   * Services that send by themselves.
   * @default - none: whoever IAM lets
   */
  readonly senders?: readonly QueueSender[];
  /** Whether Terraform may destroy both with what waits in them. */
  readonly destroyable: boolean;
}

const DAY_SECONDS = 86_400;
/** SQS hides a message for 12 hours at the most (SQS API, SetQueueAttributes). */
const LONGEST_VISIBILITY_SECONDS = 43_200;
/**
 * A message is hidden for six times the consumer's time-out, so that Lambda's own retries after a throttle end before it is
 * received again. Source: Lambda developer guide, "Configuring an SQS queue to use with Lambda".
 */
const TIMEOUTS_HIDDEN = 6;

/** A queue with its dead letters: encrypted with a customer managed key, TLS only, each redrive named on both sides. */
export class Queue extends Construct {
  readonly queue: SqsQueue;
  readonly deadLetters: DeadLetterQueue;

  constructor(scope: Construct, id: string, props: QueueProps) {
    super(scope, id);
    const { name, deadLetterName, keyArn, maxReceives = 5, retentionDays = 4, senders = [], destroyable } = props;
    this.deadLetters = new DeadLetterQueue(this, "DeadLetters", {
      ...props,
      name: deadLetterName,
      senders: [],
      sources: [queueArn(props)],
    });
    this.queue = new SqsQueue(this, "Resource", {
      name,
      kmsMasterKeyId: keyArn,
      messageRetentionSeconds: retentionDays * DAY_SECONDS,
      visibilityTimeoutSeconds: visibilitySeconds(props.consumerTimeoutSeconds),
      // Answers when something comes, instead of at once with nothing.
      receiveWaitTimeSeconds: 20,
      policy: queuePolicy(props, senders),
      redrivePolicy: JSON.stringify({ deadLetterTargetArn: this.deadLetters.arn, maxReceiveCount: maxReceives }),
      tags: { Name: name },
      lifecycle: { preventDestroy: !destroyable },
    });
  }

  get arn(): string {
    return this.queue.arn;
  }

  get url(): string {
    return this.queue.url;
  }
}

function visibilitySeconds(consumerTimeoutSeconds: number): number {
  return Math.min(TIMEOUTS_HIDDEN * consumerTimeoutSeconds, LONGEST_VISIBILITY_SECONDS);
}
