import { auroraControls } from "@tandem/aurora/controls";
import { databaseProfiles } from "@tandem/aurora/settings";
import type { Control, Controls } from "@tandem/core";
import { dataControls } from "@tandem/data/controls";
import { dataProfiles } from "@tandem/data/settings";
import { eventsControls } from "@tandem/events/controls";
import { eventsProfiles } from "@tandem/events/settings";
import { networkControls } from "@tandem/network/controls";
import { networkProfiles } from "@tandem/network/settings";
import { replicationControls } from "@tandem/replication/controls";
import { replicationProfiles } from "@tandem/replication/settings";
import { stateControls } from "@tandem/state-bootstrap/controls";
import { stateProfiles } from "@tandem/state-bootstrap/settings";
import { heading, table } from "./markdown.ts";

/** Tables of what a profile changes, by area. */
const PROFILES: Readonly<Record<string, Readonly<Record<"dev" | "staging" | "prod", object>>>> = {
  Network: networkProfiles,
  Data: dataProfiles,
  Database: databaseProfiles,
  Replication: replicationProfiles,
  Events: eventsProfiles,
  State: stateProfiles,
};

/** `docs/profiles.md` */
export function renderProfiles(): string {
  const sections = Object.entries(PROFILES).map(([area, { dev, staging, prod }]) => {
    const value = (profile: object, key: string) => `\`${JSON.stringify(profile[key as keyof typeof profile])}\``;
    const rows = Object.keys(dev).map((key) => [`\`${key}\``, value(dev, key), value(staging, key), value(prod, key)]);
    return `## ${area}\n\n${table(["Default", "dev", "staging", "prod"], rows)}`;
  });
  const introduction =
    "`profile` trades cost against protection in one place. These are all the defaults that it changes; each can still be set.";
  return `${[heading("Profiles"), introduction, ...sections].join("\n\n")}\n`;
}

/** Controls, by area. */
const CONTROLS: Readonly<Record<string, Controls>> = {
  Network: networkControls,
  Data: dataControls,
  Database: auroraControls,
  Replication: replicationControls,
  Events: eventsControls,
  State: stateControls,
};

/** `docs/controls.md` */
export function renderControls(): string {
  const head = ["Id", "Control", "Without it", "Asked for by", "Profiles"];
  const sections = Object.entries(CONTROLS).map(([area, controls]) => {
    const rows = Object.entries<Control>(controls).map(([id, { title, why, sources, profiles }]) => [
      id,
      title,
      why,
      sources.join(", "),
      profiles?.join(", ") ?? "all",
    ]);
    return `## ${area}\n\n${table(head, rows)}`;
  });
  const introduction =
    "What each layer holds to. A definition that leaves one unmet is refused (`TDM-PLT-050`), unless a waiver says why, who answers\n" +
    "for it and until when; waivers in force are listed at every synth. Each control has a test of its name.";
  return `${[heading("Controls"), introduction, ...sections].join("\n\n")}\n`;
}
