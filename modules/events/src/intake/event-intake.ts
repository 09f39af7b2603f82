import { CloudwatchEventArchive } from "@cdktf/provider-aws/lib/cloudwatch-event-archive/index.js";
import { CloudwatchEventBus } from "@cdktf/provider-aws/lib/cloudwatch-event-bus/index.js";
import { DeadLetterQueue, Queue } from "@tandem/queue";
import { Construct } from "constructs";
import type { EventNames } from "../names.ts";
import { ServiceRole } from "../service-role.ts";
import type { EventsSettings } from "../settings/settings.ts";
import { busArn, type EventPlace, ruleArn } from "./arns.ts";
import { manifestArrived } from "./patterns.ts";
import { RoutedRule } from "./routed-rule.ts";

export interface EventIntakeProps extends EventPlace {
  readonly names: EventNames;
  readonly settings: EventsSettings;
  readonly keyArn: string;
  /** Name of the region's models bucket. */
  readonly modelsBucket: string;
  /** Time-out of the function that takes arrivals. */
  readonly consumerTimeoutSeconds: number;
}

/**
 * How a model's arrival becomes a message: S3 tells the region's default bus, a rule there forwards manifests to the
 * platform's bus, which keeps them for a replay, and a rule of that bus puts them into the queue of arrivals.
 * Source: S3 user guide, "Using EventBridge": S3 sends to the default bus alone.
 */
export class EventIntake extends Construct {
  readonly bus: CloudwatchEventBus;
  readonly arrivals: Queue;
  /** What rules, schedules and functions could not deliver. */
  readonly undelivered: DeadLetterQueue;

  constructor(scope: Construct, id: string, props: EventIntakeProps) {
    super(scope, id);
    this.undelivered = this.createUndelivered(props);
    this.bus = this.createBus(props);
    this.arrivals = this.createArrivals(props);
    this.createForward(props);
    new RoutedRule(this, "Arrivals", {
      name: props.names.rules.arrivals,
      description: "Manifests go to whoever validates them",
      bus: this.bus.name,
      pattern: manifestArrived(props.modelsBucket),
      target: { arn: this.arrivals.arn },
      deadLetterArn: this.undelivered.arn,
    });
  }

  private createUndelivered({ names, keyArn, settings, ...place }: EventIntakeProps): DeadLetterQueue {
    return new DeadLetterQueue(this, "Undelivered", {
      account: place.account,
      region: place.region,
      name: names.queues.undelivered,
      keyArn,
      senders: [
        { sid: "RulesCannotDeliver", service: "events.amazonaws.com", sourceArn: ruleArn(place, "*") },
        { sid: "BusCannotEncrypt", service: "events.amazonaws.com", sourceArn: busArn(place, names.bus) },
      ],
      destroyable: settings.destroyable,
    });
  }

  private createBus({ names, keyArn, settings }: EventIntakeProps): CloudwatchEventBus {
    const bus = new CloudwatchEventBus(this, "Bus", {
      name: names.bus,
      description: "Arrivals, releases, drift and training",
      kmsKeyIdentifier: keyArn,
      deadLetterConfig: { arn: this.undelivered.arn },
      tags: { Name: names.bus },
    });
    new CloudwatchEventArchive(this, "Archive", {
      name: names.archive,
      description: "Every event of the bus, for a replay",
      eventSourceArn: bus.arn,
      retentionDays: settings.archiveDays,
    });
    return bus;
  }

  private createArrivals({ names, keyArn, settings, consumerTimeoutSeconds, ...place }: EventIntakeProps): Queue {
    return new Queue(this, "ArrivalsQueue", {
      account: place.account,
      region: place.region,
      name: names.queues.arrivals,
      deadLetterName: names.queues.arrivalsDeadLetters,
      keyArn,
      consumerTimeoutSeconds,
      maxReceives: settings.maxReceives,
      senders: [
        {
          sid: "ArrivalsRule",
          service: "events.amazonaws.com",
          sourceArn: ruleArn(place, names.rules.arrivals, names.bus),
        },
      ],
      destroyable: settings.destroyable,
    });
  }

  private createForward({ names, modelsBucket, ...place }: EventIntakeProps): void {
    const { arn: roleArn } = new ServiceRole(this, "ForwardRole", {
      account: place.account,
      name: names.roles.forward,
      description: "Forwards manifests from the default bus to the platform's",
      service: "events.amazonaws.com",
      sourceArn: ruleArn(place, names.rules.manifests),
      permissions: [{ sid: "PutOnBus", actions: ["events:PutEvents"], resources: [this.bus.arn] }],
    });
    new RoutedRule(this, "Manifests", {
      name: names.rules.manifests,
      description: "Manifests that came into the models bucket",
      pattern: manifestArrived(modelsBucket),
      target: { arn: this.bus.arn, roleArn },
      deadLetterArn: this.undelivered.arn,
    });
  }
}
