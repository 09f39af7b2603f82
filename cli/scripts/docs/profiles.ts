import type { Control } from "@tandem/core";
import { networkControls } from "@tandem/network/controls";
import { networkProfiles } from "@tandem/network/settings";
import { heading, table } from "./markdown.ts";

/** Tables of what a profile changes, by area. */
const PROFILES: Readonly<Record<string, Readonly<Record<"dev" | "staging" | "prod", object>>>> = {
  Network: networkProfiles,
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

/** `docs/controls.md` */
export function renderControls(): string {
  const rows = Object.entries<Control>(networkControls).map(([id, { title, why, sources, profiles }]) => [
    id,
    title,
    why,
    sources.join(", "),
    profiles?.join(", ") ?? "all",
  ]);
  const introduction =
    "What each layer holds to. A definition that leaves one unmet is refused (`TDM-PLT-050`), unless a waiver says why, who answers\n" +
    "for it and until when; waivers in force are listed at every synth. Each control has a test of its name.";
  const head = ["Id", "Control", "Without it", "Asked for by", "Profiles"];
  return `${[heading("Controls"), introduction, `## Network\n\n${table(head, rows)}`].join("\n\n")}\n`;
}
