import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group/index.js";
import { SfnAlias } from "@cdktf/provider-aws/lib/sfn-alias/index.js";
import { SfnStateMachine } from "@cdktf/provider-aws/lib/sfn-state-machine/index.js";
import { arn, partitionOf, type Region, stableJson, throwOnErrors } from "@tandem/core";
import { Queue, queueArn } from "@tandem/queue";
import { Construct } from "constructs";
import { busArn, ruleArn } from "../intake/arns.ts";
import { DRIFT_RAISED } from "../intake/patterns.ts";
import { RoutedRule } from "../intake/routed-rule.ts";
import type { EventNames } from "../names.ts";
import { ServiceRole } from "../service-role.ts";
import type { EventsSettings } from "../settings/settings.ts";
import { checkWorkflow } from "./check-workflow.ts";
import { retrainingWorkflow } from "./definition.ts";
import { retrainingPermissions } from "./permissions.ts";

export interface RetrainingProps {
  readonly account: string;
  readonly region: Region;
  readonly names: EventNames;
  readonly settings: EventsSettings;
  readonly keyArn: string;
  readonly bus: { readonly name: string; readonly arn: string };
  readonly undeliveredArn: string;
  readonly registryTable: string;
  readonly registryKeyAlias: string;
}

const HOUR_SECONDS = 3_600;

/** From drift to a request that any trainer takes: workflow, its alias, the queue of requests, and the rule that starts it. */
export class Retraining extends Construct {
  readonly queue: Queue;
  readonly stateMachine: SfnStateMachine;
  readonly alias: SfnAlias;

  constructor(scope: Construct, id: string, props: RetrainingProps) {
    super(scope, id);
    this.queue = this.createQueue(props);
    this.stateMachine = this.createStateMachine(props);
    this.alias = new SfnAlias(this, "Alias", {
      name: "live",
      description: "The version in use",
      routingConfiguration: [{ stateMachineVersionArn: this.stateMachine.stateMachineVersionArn, weight: 100 }],
    });
    this.createStart(props);
  }

  /** A trainer that takes longer extends its message's time; what it gives up comes back for another. */
  private createQueue({ account, region, names, settings, keyArn }: RetrainingProps): Queue {
    return new Queue(this, "Queue", {
      account,
      region,
      name: names.queues.training,
      deadLetterName: names.queues.trainingDeadLetters,
      keyArn,
      consumerTimeoutSeconds: settings.retraining.timeoutHours * HOUR_SECONDS,
      maxReceives: settings.maxReceives,
      destroyable: settings.destroyable,
    });
  }

  private createStateMachine(props: RetrainingProps): SfnStateMachine {
    const { account, region, names, settings, keyArn, bus, registryTable } = props;
    const definition = retrainingWorkflow({
      partition: partitionOf(region),
      region,
      registryTable,
      busName: bus.name,
      trainingQueueUrl: this.queue.url,
      settings: settings.retraining,
    });
    throwOnErrors(checkWorkflow(this.node.path, definition));
    const role = new ServiceRole(this, "Role", {
      account,
      name: names.roles.retraining,
      description: "Counts trainings, asks for them and tells of them",
      service: "states.amazonaws.com",
      sourceArn: stateMachineArn(props),
      permissions: retrainingPermissions({
        ...props,
        busArn: busArn({ account, region }, names.bus),
        trainingQueueArn: queueArn({ account, region, name: names.queues.training }),
      }),
    });
    const log = new CloudwatchLogGroup(this, "Log", {
      name: `/aws/vendedlogs/states/${names.stateMachine}`,
      kmsKeyId: keyArn,
      retentionInDays: settings.logRetentionDays,
    });
    return new SfnStateMachine(this, "Resource", {
      name: names.stateMachine,
      roleArn: role.arn,
      definition: stableJson(definition),
      publish: true,
      encryptionConfiguration: {
        type: "CUSTOMER_MANAGED_KMS_KEY",
        kmsKeyId: keyArn,
        kmsDataKeyReusePeriodSeconds: 300,
      },
      loggingConfiguration: { level: "ALL", includeExecutionData: true, logDestination: `${log.arn}:*` },
      tracingConfiguration: { enabled: true },
      tags: { Name: names.stateMachine },
      dependsOn: [role.policy],
    });
  }

  private createStart(props: RetrainingProps): void {
    const { account, region, names, bus, undeliveredArn, keyArn } = props;
    const machine = stateMachineArn(props);
    const role = new ServiceRole(this, "StartRole", {
      account,
      name: names.roles.startRetraining,
      description: "Starts retraining when drift is raised",
      service: "events.amazonaws.com",
      sourceArn: ruleArn({ account, region }, names.rules.drift, names.bus),
      permissions: [
        { sid: "Start", actions: ["states:StartExecution"], resources: [machine, `${machine}:live`] },
        { sid: "Encrypt", actions: ["kms:Decrypt", "kms:GenerateDataKey"], resources: [keyArn] },
      ],
    });
    new RoutedRule(this, "Drift", {
      name: names.rules.drift,
      description: "Drift starts retraining",
      bus: bus.name,
      pattern: DRIFT_RAISED,
      target: { arn: this.alias.arn, roleArn: role.arn },
      deadLetterArn: undeliveredArn,
    });
  }
}

/** ARN of the workflow, from its name: its own role must not wait for it. */
function stateMachineArn({ account, region, names }: RetrainingProps): string {
  const resource = `stateMachine:${names.stateMachine}`;
  return arn({ partition: partitionOf(region), service: "states", region, account, resource });
}
