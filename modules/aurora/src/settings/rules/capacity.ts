import type { Problem } from "@tandem/core";
import { auroraProblems } from "../../problems.ts";
import type { DatabaseRuleInput } from "./rule-input.ts";

// Source: RDS API, ServerlessV2ScalingConfiguration.
const MOST_ACU = 256;
const PAUSE_SECONDS = { least: 300, most: 86_400 };

/** How much there is, and where it stands. */
export function checkCapacity(context: DatabaseRuleInput): readonly Problem[] {
  return [...checkAcus(context), ...checkPause(context), ...checkPlaces(context), ...checkProxy(context)];
}

function checkAcus({ settings: { capacity } }: DatabaseRuleInput): readonly Problem[] {
  if (capacity.type !== "serverless") return [];
  const { minAcu, maxAcu } = capacity;
  const isStep = (value: number) => Number.isInteger(value * 2);
  const isRight = minAcu >= 0 && maxAcu >= 1 && minAcu <= maxAcu && maxAcu <= MOST_ACU;
  if (isRight && isStep(minAcu) && isStep(maxAcu)) return [];
  const half = (value: number) => Math.round(Math.min(MOST_ACU, Math.max(0, value)) * 2) / 2;
  const [least, most] = [half(Math.min(minAcu, maxAcu)), Math.max(1, half(Math.max(minAcu, maxAcu)))];
  return [
    auroraProblems.acuRange({
      path: "database.capacity",
      message: "is not a range of ACUs that Serverless v2 takes",
      expected: `steps of 0.5 from 0 to ${MOST_ACU}, 1 or more as the maximum, the least not above the most`,
      got: { minAcu, maxAcu },
      hint: `use minAcu: ${least}, maxAcu: ${most}`,
    }),
  ];
}

function checkPause({ settings: { capacity } }: DatabaseRuleInput): readonly Problem[] {
  if (capacity.type !== "serverless" || capacity.autoPauseSeconds === undefined) return [];
  const { autoPauseSeconds: seconds, minAcu } = capacity;
  if (minAcu === 0 && seconds >= PAUSE_SECONDS.least && seconds <= PAUSE_SECONDS.most) return [];
  return [
    auroraProblems.autoPause({
      path: "database.capacity.autoPauseSeconds",
      message: minAcu === 0 ? "is out of range" : `is set, and with ${minAcu} ACUs at the least nothing pauses`,
      expected: `${PAUSE_SECONDS.least} to ${PAUSE_SECONDS.most} seconds, with minAcu 0`,
      got: { minAcu, autoPauseSeconds: seconds },
      hint: minAcu === 0 ? `use ${PAUSE_SECONDS.least}, or leave it out` : "leave it out, or set minAcu to 0",
    }),
  ];
}

function checkPlaces({ settings: { instances }, regions, tiers }: DatabaseRuleInput): readonly Problem[] {
  const room = Math.min(...regions.map(({ availabilityZones }) => availabilityZones.length));
  return [
    ...(instances >= 1 && instances <= room
      ? []
      : [
          auroraProblems.instanceCount({
            path: "database.instances",
            message: instances < 1 ? "leaves home without a writer" : "is more than a region has zones",
            expected: `1 to ${room}, one in a zone`,
            got: instances,
            hint: instances < 1 ? "use 1" : `use ${room}, or add a zone to every region`,
          }),
        ]),
    ...(tiers.includes("isolated")
      ? []
      : [
          auroraProblems.isolatedTierMissing({
            path: "network.tiers",
            message: 'does not hold "isolated", and the database stands there',
            expected: "isolated among the tiers",
            got: tiers,
            hint: 'add "isolated"',
          }),
        ]),
  ];
}

function checkProxy({ settings: { proxy, standby } }: DatabaseRuleInput): readonly Problem[] {
  if (!proxy || standby !== "headless") return [];
  return [
    auroraProblems.headlessProxy({
      path: "database.proxy",
      message: "is on, and a headless peer has no instance to send anybody to",
      expected: 'standby "minimal" or "full" with a proxy',
      got: { proxy, standby },
      hint: 'set database.standby to "minimal", or remove database.proxy',
    }),
  ];
}
