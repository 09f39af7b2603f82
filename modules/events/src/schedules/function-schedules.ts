import { SchedulerSchedule } from "@cdktf/provider-aws/lib/scheduler-schedule/index.js";
import { SchedulerScheduleGroup } from "@cdktf/provider-aws/lib/scheduler-schedule-group/index.js";
import { arn, partitionOf, type Region } from "@tandem/core";
import { Construct } from "constructs";
import type { FunctionName } from "../functions/function-names.ts";
import { via } from "../functions/permissions.ts";
import type { EventNames } from "../names.ts";
import { ServiceRole } from "../service-role.ts";
import { everyMinutes } from "./rate.ts";

/** A function that is called by the clock. */
export interface ScheduledFunction {
  readonly aliasArn: string;
  readonly everyMinutes: number;
}

export interface FunctionSchedulesProps {
  readonly account: string;
  readonly region: Region;
  readonly names: EventNames;
  /** Key of the dead letters. */
  readonly keyArn: string;
  readonly deadLetterArn: string;
  readonly functions: Readonly<Partial<Record<FunctionName, ScheduledFunction>>>;
}

/** A call that is late is not worth making: the next one comes soon. */
const RETRY = { maximumEventAgeInSeconds: 300, maximumRetryAttempts: 3 };

/** What is called by the clock, in a group of its own and in a role that may call nothing else. */
export class FunctionSchedules extends Construct {
  constructor(scope: Construct, id: string, props: FunctionSchedulesProps) {
    super(scope, id);
    const { names, functions, deadLetterArn } = props;
    const group = new SchedulerScheduleGroup(this, "Group", {
      name: names.scheduleGroup,
      tags: { Name: names.scheduleGroup },
    });
    const role = this.createRole(props);
    for (const [name, { aliasArn, everyMinutes: minutes }] of Object.entries(functions)) {
      new SchedulerSchedule(this, name, {
        name: names.schedules[name as FunctionName],
        groupName: group.name,
        description: `Calls ${name}`,
        scheduleExpression: everyMinutes(minutes),
        flexibleTimeWindow: { mode: "OFF" },
        target: {
          arn: aliasArn,
          roleArn: role.arn,
          retryPolicy: RETRY,
          deadLetterConfig: { arn: deadLetterArn },
        },
      });
    }
  }

  private createRole(props: FunctionSchedulesProps): ServiceRole {
    const { account, region, names, keyArn, deadLetterArn, functions } = props;
    return new ServiceRole(this, "Role", {
      account,
      name: names.roles.schedules,
      description: "Calls functions by the clock",
      service: "scheduler.amazonaws.com",
      sourceArn: arn({
        partition: partitionOf(region),
        service: "scheduler",
        region,
        account,
        resource: `schedule-group/${names.scheduleGroup}`,
      }),
      permissions: [
        {
          sid: "CallFunctions",
          actions: ["lambda:InvokeFunction"],
          resources: Object.values(functions).map(({ aliasArn }) => aliasArn),
        },
        { sid: "KeepDeadLetters", actions: ["sqs:SendMessage"], resources: [deadLetterArn] },
        {
          sid: "EncryptDeadLetters",
          actions: ["kms:Decrypt", "kms:GenerateDataKey"],
          resources: [keyArn],
          conditions: via("sqs", region),
        },
      ],
    });
  }
}
