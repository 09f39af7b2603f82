import { type AvailabilityZone, didYouMean, isRegion, pathOf, REGION_NAMES, type Region, zonesOf } from "@tandem/core";
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
  for (const [index, zone] of availabilityZones.entries())
    checkZone(`${at}[${index}]`, zone, index, availabilityZones, name, report);
  const chosen = new Set(availabilityZones);
  const known = zonesOf(name);
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

function checkZone(
  path: string,
  zone: string,
  index: number,
  zones: readonly string[],
  region: Region,
  report: Report,
): void {
  const known: readonly string[] = zonesOf(region);
  const first = zones.indexOf(zone);
  if (first !== index) {
    report(
      networkProblems.zoneTwice({
        path,
        message: `is zone ${pathOf(first)} of the list again`,
        expected: "each zone once",
        got: zone,
        hint: replacement(known, zones),
      }),
    );
  } else if (!known.includes(zone)) {
    const kind = kindOfZone(zone, region);
    report(
      networkProblems[kind.problem]({
        path,
        message: kind.message,
        expected: `one of ${known.join(", ")}`,
        got: zone,
        hint: kind.hint ?? replacement(known, zones),
      }),
    );
  }
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

function replacement(known: readonly string[], chosen: readonly string[]): string {
  const free = known.find((zone) => !chosen.includes(zone));
  return free === undefined ? "remove it" : `use "${free}", or remove it`;
}
