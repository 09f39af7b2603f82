import { modelAlarmName } from "@tandem/events";
import type { Platform } from "@tandem/platform";
import { expect, test } from "vitest";
import type { HistoryEntry } from "../src/rollout/registry-state.ts";
import { callAws } from "./call-aws.ts";

/** A model that both regions answer with, and what can be done to it. */
export interface AlarmDrill {
  readonly platform: () => Platform;
  /** A command of the environment that must end with 0. @returns what it printed as JSON */
  readonly succeeds: <T>(...words: readonly string[]) => Promise<T>;
  /** Releases another version and has it approved. */
  readonly approved: (name: string) => Promise<{ readonly digest: string; readonly version: string }>;
  /** Waits until the servers of regions answer with a release. */
  readonly answersWith: (digest: string, ...regions: readonly string[]) => Promise<void>;
  readonly model: () => string;
  /** Digest that every region answers with. */
  readonly active: () => string;
}

/** Of a test: several times what it takes on two quiet cores. */
const LIMIT = 30 * 60_000;

/** An alarm about a release that has just been promoted brings back the one before, in both regions. */
export function rollbackByAlarm({ platform, succeeds, approved, answersWith, model, active }: AlarmDrill): void {
  const cloudWatch = (region: string, operation: string, body: object) =>
    callAws({
      endpoint: platform().emulator?.endpoint ?? "",
      region,
      service: "monitoring",
      target: `GraniteServiceVersion20100801.${operation}`,
      headers: { "Content-Type": "application/x-amz-json-1.0" },
      body,
    });

  test(
    "goes back to the release before by itself when alarms about the new one ring in both regions, once and with the reason",
    async () => {
      const { name, environment, regions } = platform();
      const alarm = modelAlarmName({ platform: name, environment }, model(), "errors");
      const bad = await approved("alarming");
      await succeeds("model", "promote", model(), bad.version);
      await answersWith(bad.digest, ...regions);

      const metric = { Namespace: "drill", MetricName: "Errors", Dimensions: [{ Name: "Model", Value: model() }] };
      const { Namespace, ...datum } = metric;
      for (const region of regions) {
        await cloudWatch(region, "PutMetricAlarm", {
          ...metric,
          AlarmName: alarm,
          Statistic: "Sum",
          Period: 60,
          EvaluationPeriods: 1,
          Threshold: 1,
          ComparisonOperator: "GreaterThanThreshold",
        });
      }
      await Promise.all(
        regions.map((region) =>
          cloudWatch(region, "PutMetricData", { Namespace, MetricData: [{ ...datum, Value: 7 }] }),
        ),
      );
      await answersWith(active(), ...regions);

      const { entries } = await succeeds<{ readonly entries: readonly HistoryEntry[] }>("model", "history", model());
      const promoted = entries.find(({ deed, version }) => deed === "promoted" && version === bad.version);
      const after = entries.filter(({ deed, epoch }) => deed === "rolledBack" && epoch > (promoted?.epoch ?? 0));
      expect(after).toMatchObject([
        {
          version: active().replace("sha256:", "").slice(0, 12),
          by: "rollback-release",
          why: expect.stringContaining(`alarm ${alarm}: Threshold Crossed: 1 out of the last 1 datapoints [7.0`),
        },
      ]);
      await succeeds("model", "verify", model());
      for (const region of regions) await cloudWatch(region, "DeleteAlarms", { AlarmNames: [alarm] });
    },
    LIMIT,
  );
}
