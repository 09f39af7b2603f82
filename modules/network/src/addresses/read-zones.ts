import { type AvailabilityZone, didYouMean, isRegion, REGION_NAMES, type Region, zonesOf } from "@tandem/core";
import { networkProblems } from "../problems.ts";
import type { RegionInput } from "./input.ts";
import type { Report } from "./read-block.ts";

/** The region's zones that exist, each once, in the order of their letters. Reports what is wrong with the others. */
export function readZones(
  { path, name, availabilityZones }: RegionInput,
  minimumZones: number,
  report: Report,
): readonly AvailabilityZone[] {
  const at = `${path}.availabilityZones`;
  if (!isRegion(name)) {
    reportUnknownRegion(`${path}.name`, name, report);
    return [];
  }
  const chosen = new Set(availabilityZones);
  const known = zonesOf(name);
  const spare = known.filter((zone) => !chosen.has(zone));
  for (const [index, zone] of availabilityZones.entries()) {
    const first = availabilityZones.indexOf(zone);
    if (first < index) report(zoneTwice(`${at}[${index}]`, `${at}[${first}]`, zone, replacement(spare)));
    else if (!known.some((each) => each === zone)) report(noZone(`${at}[${index}]`, zone, name, replacement(spare)));
  }
  const missing = minimumZones - chosen.size;
  if (missing > 0) {
    const more = known.filter((zone) => !chosen.has(zone)).slice(0, missing);
    report(
      networkProblems.tooFewZones({
        path: at,
        message: `has ${chosen.size} of at least ${minimumZones} zones`,
        expected: `${minimumZones} of ${known.join(", ")}`,
        got: availabilityZones,
        hint: `add ${more.map((zone) => `"${zone}"`).join(" and ")}`,
      }),
    );
  }
  return known.filter((zone) => chosen.has(zone));
}

function reportUnknownRegion(path: string, name: string, report: Report): void {
  const near = didYouMean(name, REGION_NAMES);
  report(
    networkProblems.unknownRegion({
      path,
      message: "is no AWS region",
      expected: `one of ${REGION_NAMES.join(", ")}`,
      got: name,
      hint: near === undefined ? "use a region's code, such as eu-west-1" : `did you mean "${near}"?`,
    }),
  );
}

function zoneTwice(path: string, first: string, zone: string, hint: string) {
  return networkProblems.zoneTwice({ path, message: `is ${first} again`, expected: "each zone once", got: zone, hint });
}

function noZone(path: string, zone: string, region: Region, hint: string) {
  const kind = kindOfZone(zone, region);
  return networkProblems[kind.problem]({
    path,
    message: kind.message,
    expected: `one of ${zonesOf(region).join(", ")}`,
    got: zone,
    hint: kind.hint ?? hint,
  });
}

/** What a name that is no zone of the region was most likely meant to be. */
function kindOfZone(
  zone: string,
  region: Region,
): { problem: "foreignZone" | "unknownZone" | "notAnAvailabilityZone"; message: string; hint?: string } {
  const home = REGION_NAMES.find((name) => zone.length === name.length + 1 && zone.startsWith(name));
  if (home !== undefined && home !== region) {
    return { problem: "foreignZone", message: `is a zone of ${home}, and the region is ${region}` };
  }
  if (REGION_NAMES.some((name) => zone.startsWith(`${name}-`))) {
    const kind = zone.includes("-wl") ? "Wavelength Zone" : "Local Zone";
    return { problem: "notAnAvailabilityZone", message: `is a ${kind}, not an Availability Zone` };
  }
  if (/-az\d+$/.test(zone)) {
    return {
      problem: "unknownZone",
      message: "is a zone id, not a zone's name",
      hint: `use the name that your account gives to it: aws ec2 describe-availability-zones --region ${region} --zone-ids ${zone}`,
    };
  }
  return { problem: "unknownZone", message: `is no zone of ${region}` };
}

/** Takes the next zone that is not chosen, so that no two hints name the same one. */
function replacement(spare: AvailabilityZone[]): string {
  const next = spare.shift();
  return next === undefined ? "remove it" : `use "${next}", or remove it`;
}
