import { describe, expect, it } from "vitest";
import { eventsAlarms, FUNCTION_NAMES } from "../src/index.ts";
import { NAMES, OWNER } from "./fixture.ts";

const alarms = eventsAlarms({
  ...OWNER,
  names: NAMES,
  stateMachineArn: "arn:aws:states:eu-west-1:111122223333:stateMachine:tandem-test-retraining",
  functions: FUNCTION_NAMES,
});
const metricsOf = (name: string) => alarms.filter(({ metric }) => metric.name === name).map(({ metric }) => metric);

describe("eventsAlarms", () => {
  it("gives each alarm an id of its own", () => {
    expect(new Set(alarms.map(({ id }) => id)).size).toBe(alarms.length);
  });

  it("watches how long messages wait, and every queue of dead letters", () => {
    expect(metricsOf("ApproximateAgeOfOldestMessage").map(({ dimensions }) => dimensions.QueueName)).toEqual([
      "tandem-test-arrivals",
      "tandem-test-training",
    ]);
    expect(metricsOf("ApproximateNumberOfMessagesVisible").map(({ dimensions }) => dimensions.QueueName)).toEqual([
      "tandem-test-arrivals-dlq",
      "tandem-test-training-dlq",
      "tandem-test-undelivered",
    ]);
  });

  it("watches errors and throttles of each function that the region has", () => {
    for (const metric of ["Errors", "Throttles"]) {
      expect(metricsOf(metric).map(({ dimensions }) => dimensions.FunctionName)).toEqual(
        FUNCTION_NAMES.map((name) => `tandem-test-${name}`),
      );
    }
    const [peer] = [eventsAlarms({ ...OWNER, names: NAMES, stateMachineArn: "arn", functions: ["drift-monitor"] })];
    expect(peer?.filter(({ metric }) => metric.name === "Errors")).toHaveLength(1);
  });

  it("watches the workflow, the skew of releases, and that somebody measures it", () => {
    expect(metricsOf("ExecutionsFailed")).toHaveLength(1);
    expect(metricsOf("ExecutionsTimedOut")).toHaveLength(1);
    expect(metricsOf("ReleaseSkew")).toMatchObject([{ namespace: "tandem-test", dimensions: { Region: "eu-west-1" } }]);
    expect(alarms.find(({ id }) => id === "reconcile-silent")?.treatMissingData).toBe("breaching");
  });
});
