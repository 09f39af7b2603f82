import { CloudwatchEventRule } from "@cdktf/provider-aws/lib/cloudwatch-event-rule/index.js";
import { CloudwatchEventTarget } from "@cdktf/provider-aws/lib/cloudwatch-event-target/index.js";
import { stableJson } from "@tandem/core";
import { Construct } from "constructs";
import type { EventPattern } from "./patterns.ts";

export interface RoutedRuleProps {
  readonly name: string;
  readonly description: string;
  /**
   * Bus that the rule listens on.
   * @default - the region's default bus
   */
  readonly bus?: string | undefined;
  readonly pattern: EventPattern;
  readonly target: {
    readonly arn: string;
    /**
     * Role in which EventBridge calls the target.
     * @default - none: the target's own policy lets EventBridge in
     */
    readonly roleArn?: string;
  };
  /** ARN of the queue that takes what could not be delivered. */
  readonly deadLetterArn: string;
}

/** EventBridge's longest: a day, and as many tries as fit (EventBridge API, RetryPolicy). */
const RETRY = { maximumEventAgeInSeconds: 86_400, maximumRetryAttempts: 185 };

/** A rule with its one target, whose event is tried for a day and then kept as a dead letter (control L2). */
export class RoutedRule extends Construct {
  readonly rule: CloudwatchEventRule;
  readonly target: CloudwatchEventTarget;

  constructor(scope: Construct, id: string, props: RoutedRuleProps) {
    super(scope, id);
    const { name, description, bus, pattern, target, deadLetterArn } = props;
    const onBus = bus === undefined ? {} : { eventBusName: bus };
    this.rule = new CloudwatchEventRule(this, "Resource", {
      ...onBus,
      name,
      description,
      eventPattern: stableJson(pattern),
      tags: { Name: name },
    });
    this.target = new CloudwatchEventTarget(this, "Target", {
      ...onBus,
      rule: this.rule.name,
      targetId: "target",
      arn: target.arn,
      ...(target.roleArn === undefined ? {} : { roleArn: target.roleArn }),
      retryPolicy: RETRY,
      deadLetterConfig: { arn: deadLetterArn },
    });
  }
}
