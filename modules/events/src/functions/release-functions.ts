import { LambdaEventSourceMapping } from "@cdktf/provider-aws/lib/lambda-event-source-mapping/index.js";
import type { LiveFunction } from "@tandem/function";
import { Construct } from "constructs";
import type { FunctionContext } from "./context.ts";
import { createFunction } from "./create-function.ts";

/** Messages that one execution takes: each may be a model of 512 MiB, one after the other within the time-out. */
const BATCH_SIZE = 5;
/** Executions when none are reserved. */
const FEWEST_EXECUTIONS = 2;

/** The functions that look after releases in a region. */
export class ReleaseFunctions extends Construct {
  readonly validate: LiveFunction;
  readonly reconcile: LiveFunction;
  readonly drift: LiveFunction;

  constructor(scope: Construct, id: string, context: FunctionContext) {
    super(scope, id);
    this.validate = createFunction(this, "validate-release", context);
    this.reconcile = createFunction(this, "reconcile-release", context);
    this.drift = createFunction(this, "drift-monitor", context);
    const { enabled, memoryMib } = context.settings.serving;
    if (enabled) createFunction(this, "serve-model", context, { memoryMib });
    this.createArrivals(context);
  }

  /** What one message of a batch could not do comes back alone (ReportBatchItemFailures); the others are done. */
  private createArrivals({ arrivalsArn, settings }: FunctionContext): void {
    new LambdaEventSourceMapping(this, "Arrivals", {
      eventSourceArn: arrivalsArn,
      functionName: this.validate.alias.arn,
      batchSize: BATCH_SIZE,
      functionResponseTypes: ["ReportBatchItemFailures"],
      scalingConfig: { maximumConcurrency: Math.max(settings.reservedConcurrency, FEWEST_EXECUTIONS) },
    });
  }
}
