import type { LiveFunction } from "@tandem/function";
import { Construct } from "constructs";
import type { FunctionContext } from "../functions/context.ts";
import { createFunction } from "../functions/create-function.ts";
import { ruleArn } from "../intake/arns.ts";
import { modelAlarmRings } from "../intake/patterns.ts";
import { RoutedRule } from "../intake/routed-rule.ts";
import { modelAlarmPrefix } from "../names.ts";

/**
 * An alarm about a model brings back what was active before. CloudWatch tells the default bus of the alarm's region alone,
 * so each region has the rule, and the function decides in home's registry.
 * Source: CloudWatch user guide, "Alarm events and EventBridge".
 */
export class RollbackOnAlarm extends Construct {
  readonly rollback: LiveFunction;

  constructor(scope: Construct, id: string, context: FunctionContext) {
    super(scope, id);
    const { names, settings, undeliveredArn } = context;
    this.rollback = createFunction(this, "rollback-release", context, {
      environment: { TANDEM_ROLLBACK_MINUTES: String(settings.rollback.withinMinutes) },
      callers: { Alarms: { service: "events.amazonaws.com", sourceArn: ruleArn(context, names.rules.rollback) } },
    });
    new RoutedRule(this, "Alarms", {
      name: names.rules.rollback,
      description: "Alarms about models, as they begin to ring",
      pattern: modelAlarmRings(modelAlarmPrefix(context)),
      target: { arn: this.rollback.alias.arn },
      deadLetterArn: undeliveredArn,
    });
  }
}
