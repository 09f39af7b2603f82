import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue/index.js";
import { Construct } from "constructs";
import { type QueuePlace, type QueueSender, queuePolicy } from "./policy.ts";

export interface DeadLetterQueueProps extends QueuePlace {
  /** ARN of the key; may be a token. */
  readonly keyArn: string;
  /**
   * ARNs of the queues whose messages may end here, by name: they name this one.
   * @default - none: what cannot be delivered is sent, not moved
   */
  readonly sources?: readonly string[];
  /**
   * Services that send what they could not deliver.
   * @default []
   */
  readonly senders?: readonly QueueSender[];
  /** Whether Terraform may destroy it with what waits in it. */
  readonly destroyable: boolean;
}

const DAY_SECONDS = 86_400;
/** Days that SQS keeps a message at the most (SQS API, SetQueueAttributes): somebody must have time to look. */
const LONGEST_DAYS = 14;

/** A queue of what could not be done: encrypted, TLS only, kept for as long as SQS does. */
export class DeadLetterQueue extends Construct {
  readonly queue: SqsQueue;

  constructor(scope: Construct, id: string, props: DeadLetterQueueProps) {
    super(scope, id);
    const { name, keyArn, sources = [], senders = [], destroyable } = props;
    this.queue = new SqsQueue(this, "Resource", {
      name,
      kmsMasterKeyId: keyArn,
      messageRetentionSeconds: LONGEST_DAYS * DAY_SECONDS,
      policy: queuePolicy(props, senders),
      redriveAllowPolicy: JSON.stringify(
        sources.length === 0
          ? { redrivePermission: "denyAll" }
          : { redrivePermission: "byQueue", sourceQueueArns: sources },
      ),
      tags: { Name: name },
      lifecycle: { preventDestroy: !destroyable },
    });
  }

  get arn(): string {
    return this.queue.arn;
  }
}
