import { defineContract, string } from "@tandem/core";

const LAMBDA = "arn:aws:lambda:eu-west-1:444455556666:function";

/** What a region's events offer to whatever releases, trains, serves and watches models. */
export const EventsContract = defineContract({
  layer: "events",
  scope: "region",
  description: "A region's event bus, its queues, and the functions and workflow behind them.",
  fields: {
    busName: string({ description: "Bus of the platform's own events", sample: "tandem-prod-events" }),
    busArn: string({
      description: "ARN of the bus",
      sample: "arn:aws:events:eu-west-1:444455556666:event-bus/tandem-prod-events",
    }),
    keyArn: string({
      description: "Key of queues, workflow, environments and logs: whoever takes messages decrypts with it",
      sample: "arn:aws:kms:eu-west-1:444455556666:key/0a1b2c3d-4e5f-6789-abcd-ef0123456789",
    }),
    arrivalsQueueUrl: string({
      description: "Queue of manifests that arrived",
      sample: "https://sqs.eu-west-1.amazonaws.com/444455556666/tandem-prod-arrivals",
    }),
    trainingQueueUrl: string({
      description: "Queue of requests to train; each holds the token by which its trainer answers",
      sample: "https://sqs.eu-west-1.amazonaws.com/444455556666/tandem-prod-training",
    }),
    trainingQueueArn: string({
      description: "ARN of that queue",
      sample: "arn:aws:sqs:eu-west-1:444455556666:tandem-prod-training",
    }),
    undeliveredQueueUrl: string({
      description: "Queue of what rules, schedules and functions could not deliver",
      sample: "https://sqs.eu-west-1.amazonaws.com/444455556666/tandem-prod-undelivered",
    }),
    validateReleaseArn: string({
      description: "Alias of the function that validates releases",
      sample: `${LAMBDA}:tandem-prod-validate-release:live`,
    }),
    reconcileReleaseArn: string({
      description: "Alias of the function that compares registry and servers",
      sample: `${LAMBDA}:tandem-prod-reconcile-release:live`,
    }),
    driftMonitorArn: string({
      description: "Alias of the function that judges drift",
      sample: `${LAMBDA}:tandem-prod-drift-monitor:live`,
    }),
    retrainingArn: string({
      description: "Alias of the workflow that retrains",
      sample: "arn:aws:states:eu-west-1:444455556666:stateMachine:tandem-prod-retraining:live",
    }),
  },
});
