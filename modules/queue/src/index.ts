export { DeadLetterQueue, type DeadLetterQueueProps } from "./dead-letter-queue.ts";
export { type QueuePlace, type QueueSender, queueArn, queuePolicy } from "./policy.ts";
export { Queue, type QueueProps } from "./queue.ts";
