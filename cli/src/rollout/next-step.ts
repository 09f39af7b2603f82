import { activeOf, type ModelState, type Release } from "./registry-state.ts";

/** What is to be done next to have a model active in every region. */
export type Step =
  | { readonly do: "nothing" }
  | { readonly do: "release" }
  | { readonly do: "validate" | "approve" | "promote"; readonly version: string }
  /** Somebody or something decided against it. */
  | { readonly do: "give up"; readonly release: Release };

/**
 * The next step from where the registry stands, so that whatever was interrupted goes on from there.
 *
 * What is active is never changed: another release than the trained one was promoted by somebody on purpose. Only a
 * promotion that has not reached every region is brought to its end.
 * @param wanted digest of the trained model
 * @param regions all of the platform's
 */
export function nextStep(state: ModelState, wanted: string, regions: readonly string[]): Step {
  const active = activeOf(state);
  if (active !== undefined) {
    const { version } = active;
    if (regions.every((region) => state.running[region]?.epoch === state.epoch)) return { do: "nothing" };
    return { do: regions.every((region) => isValid(active, region)) ? "promote" : "validate", version };
  }
  const release = state.releases.find(({ digest }) => digest === wanted);
  if (release === undefined) return { do: "release" };
  const { version, stage } = release;
  if (stage === "rejected" || stage === "retired") return { do: "give up", release };
  if (stage === "approved") return { do: "promote", version };
  return { do: regions.every((region) => isValid(release, region)) ? "approve" : "validate", version };
}

/** Whether a region has found a release good. */
export function isValid({ regions }: Release, region: string): boolean {
  return regions[region]?.valid === true;
}
