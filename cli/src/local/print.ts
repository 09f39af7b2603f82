import type { EmulatorDescription } from "./describe.ts";
import type { ActiveFault, SaveReport } from "./requests.ts";
import type { RunningEmulator } from "./start.ts";

/** How each command's result reads as text. */
const TEXTS: Readonly<Record<string, (result: never) => string>> = {
  start: ({ endpoint, pid, started, dataDir }: RunningEmulator) =>
    `${endpoint}  ${started ? "started" : "was running already"}  (process ${pid}, files in ${dataDir})`,
  stop: ({ port, stopped }: { readonly port: number; readonly stopped: boolean }) =>
    `port ${port}: ${stopped ? "stopped" : "none was running"}`,
  status: formatStatus,
  reset: ({ port }: { readonly port: number }) => `port ${port}: everything is removed`,
  save: (report: SaveReport) => formatSaved("saved to", report),
  load: (report: SaveReport) => formatSaved("loaded from", report),
  fault: (faults: readonly ActiveFault[]) =>
    faults.length === 0 ? "no faults" : faults.map((fault) => formatFault(fault)).join("\n"),
  logs: (text: string) => text,
};

/** Prints a result of `tandem local` on stdout. */
export function print(command: string, result: unknown, format: "text" | "json"): void {
  const text = format === "json" ? JSON.stringify(result, null, 2) : TEXTS[command]?.(result as never);
  process.stdout.write(`${text}\n`);
}

function formatStatus(status: EmulatorDescription): string {
  const { endpoint, state, pid, seconds, moto, holder, resources = {}, faults = [], patches = [] } = status;
  const details = [
    pid === undefined ? [] : [`process ${pid}`],
    seconds === undefined ? [] : [`for ${Math.round(seconds)} s`],
    moto === undefined ? [] : [`moto ${moto}`],
    holder === undefined ? [] : [`taken by ${holder}`],
  ].flat();
  const unnecessary = patches.filter((patch) => patch.unnecessary).map((patch) => patch.name);
  return [
    `${endpoint}  ${state}${details.length > 0 ? `  (${details.join(", ")})` : ""}`,
    ...Object.entries(resources).map(([region, services]) => {
      const counts = Object.entries(services).map(([service, count]) => `${service} ${count}`);
      return `  ${region.padEnd(14)}  ${counts.join(", ")}`;
    }),
    ...faults.map((fault) => `  fault: ${formatFault(fault)}`),
    ...(patches.length > 0 ? [`  ${patches.length} patches to moto`] : []),
    ...unnecessary.map((name) => `  patch ${name} has become unnecessary: moto does it by itself now`),
  ].join("\n");
}

function formatFault({ kind, matched, struck, ...rules }: ActiveFault): string {
  const parts = Object.entries(rules).map(([name, value]) => `${name}=${value}`);
  return [kind, ...parts, `struck ${struck} of ${matched}`].join("  ");
}

function formatSaved(what: string, { path, services, bytes, lost }: SaveReport): string {
  return [
    `${what} ${path}  (${services} services, ${(bytes / 1e6).toFixed(1)} MB)`,
    ...lost.map((each) => `  not kept: ${each.what}: ${each.why}`),
  ].join("\n");
}
