import { formatRegions, regionRows } from "../runner/region-table.ts";
import { formatEntry } from "./registry-state.ts";
import { curlLine } from "./service.ts";
import type { Status } from "./status.ts";

/** What there is of an environment, for people. */
export function formatStatus({ emulator, stacks, active, services, trainer, history, runs }: Status): string {
  const counted = stacks
    .filter(({ applied }) => applied)
    .map(({ place, addresses }) => ({ place, resources: addresses.length }));
  const missing = stacks.filter(({ applied }) => !applied).map(({ id }) => `${id}  not applied`);
  const [asked] = services.filter(({ state }) => state === "answers");
  return [
    emulator === undefined ? "" : `embedded AWS  ${emulator.endpoint}  ${emulator.state}`,
    counted.length === 0 ? "nothing is applied" : formatRegions(regionRows(counted, { active, services })),
    missing.join("\n"),
    asked === undefined ? "" : curlLine(asked),
    trainer === undefined || counted.length === 0 ? "" : `trainer  ${trainer.state}  ${trainer.log}`,
    section("releases, newest last", history.map(formatEntry)),
    section(
      "runs, newest last",
      runs.map(({ id, exitCode }) => `${id}  ${exitCode === null ? "did not end" : `ended with ${exitCode}`}`),
    ),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** The same as data. */
export function statusJson({ stacks, ...status }: Status): object {
  const rows = regionRows(
    stacks.filter(({ applied }) => applied).map(({ place, addresses }) => ({ place, resources: addresses.length })),
    status,
  );
  return {
    ...status,
    stacks: stacks.map(({ id, layer, place, applied, addresses }) => ({
      ...{ id, layer, place, applied },
      resources: addresses.length,
    })),
    regions: rows,
  };
}

function section(head: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [`${head}:`, ...lines.map((line) => `  ${line}`)].join("\n");
}
