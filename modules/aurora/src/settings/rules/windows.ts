import { type Problem, pathOf, type Region } from "@tandem/core";
import { auroraProblems } from "../../problems.ts";
import { defaultWindows } from "../../windows/default-windows.ts";
import {
  LONGEST_MINUTES,
  overlap,
  parseDaily,
  parseWeekly,
  SHORTEST_MINUTES,
  type Window,
} from "../../windows/window.ts";
import type { DatabaseRuleInput } from "./rule-input.ts";

type Kind = "backupWindow" | "maintenanceWindow";

/** When AWS may work: form, length, and what must not be at one time. */
export function checkWindows(context: DatabaseRuleInput): readonly Problem[] {
  return [
    ...(["backupWindow", "maintenanceWindow"] as const).flatMap((kind) => [
      ...checkRegions(kind, context),
      ...checkForm(kind, context),
    ]),
    ...checkOwn(context),
    ...checkEachOther(context),
  ];
}

const at = (kind: Kind, region: Region) => pathOf("database", kind, region);

function windowsOf({ settings }: DatabaseRuleInput, region: Region) {
  const { backup = "", maintenance = "" } = settings.windows[region] ?? {};
  return { backupWindow: parseDaily(backup), maintenanceWindow: parseWeekly(maintenance) };
}

function checkRegions(kind: Kind, { input, regions }: DatabaseRuleInput): readonly Problem[] {
  const known = regions.map(({ name }) => name);
  return (Object.keys(input?.[kind] ?? {}) as Region[])
    .filter((region) => !known.includes(region))
    .map((region) =>
      auroraProblems.windowOfNoRegion({
        path: at(kind, region),
        message: "is of a region that the platform does not have",
        expected: `one of ${known.join(", ")}`,
        got: region,
        hint: "remove it, or name a region of the platform",
      }),
    );
}

function checkForm(kind: Kind, { input, regions }: DatabaseRuleInput): readonly Problem[] {
  return regions.flatMap(({ name }, index) => {
    const text = input?.[kind]?.[name];
    if (text === undefined) return [];
    const [window] = kind === "backupWindow" ? (parseDaily(text) ?? []) : [parseWeekly(text)];
    const longest = kind === "backupWindow" ? Number.POSITIVE_INFINITY : LONGEST_MINUTES;
    if (window !== undefined && window.minutes >= SHORTEST_MINUTES && window.minutes < longest) return [];
    const { backup, maintenance } = defaultWindows(index);
    return [
      auroraProblems.windowMalformed({
        path: at(kind, name),
        message: window === undefined ? "is not a window of time" : `takes ${window.minutes} minutes`,
        expected:
          kind === "backupWindow"
            ? "hh:mm-hh:mm, UTC, 30 minutes or more"
            : "ddd:hh:mm-ddd:hh:mm, UTC, 30 minutes or more and less than a day",
        got: text,
        hint: `write "${kind === "backupWindow" ? backup : maintenance}", or leave it out`,
      }),
    ];
  });
}

/** A region's backup against its own maintenance. */
function checkOwn(context: DatabaseRuleInput): readonly Problem[] {
  const { input, regions, settings } = context;
  return regions.flatMap(({ name }) => {
    const { backupWindow, maintenanceWindow } = windowsOf(context, name);
    if (backupWindow === undefined || maintenanceWindow === undefined) return [];
    if (!backupWindow.some((window) => overlap(window, maintenanceWindow))) return [];
    const kind = input?.maintenanceWindow?.[name] === undefined ? "backupWindow" : "maintenanceWindow";
    return [
      auroraProblems.windowsCollide({
        path: at(kind, name),
        message: "has the region's backup and its maintenance at one time",
        expected: "two windows that do not overlap",
        got: settings.windows[name],
        hint: "leave both out, which gives windows that lie apart, or move one by an hour",
      }),
    ];
  });
}

/** Maintenance of each region against that of those before it. */
function checkEachOther(context: DatabaseRuleInput): readonly Problem[] {
  const { input, regions, settings } = context;
  return regions.flatMap(({ name }, index) =>
    regions.slice(0, index).flatMap(({ name: earlier }) => {
      const own: Window | undefined = windowsOf(context, name).maintenanceWindow;
      const other: Window | undefined = windowsOf(context, earlier).maintenanceWindow;
      if (own === undefined || other === undefined || !overlap(own, other)) return [];
      const given = input?.maintenanceWindow?.[name] === undefined ? earlier : name;
      return [
        auroraProblems.regionsCollide({
          path: at("maintenanceWindow", given),
          message: `overlaps that of ${given === name ? earlier : name}`,
          expected: "a time at which no other region is worked on",
          got: { [earlier]: settings.windows[earlier]?.maintenance, [name]: settings.windows[name]?.maintenance },
          hint: "choose another day, or leave it out",
        }),
      ];
    }),
  );
}
