import type { ControlFinding, Problem, Profile, Region } from "@tandem/core";
import { replicationProblems } from "../problems.ts";
import { COPYABLE_CLASSES, type CopyableClass, classDefaults } from "./class-defaults.ts";
import type { ReplicationInput } from "./schema.ts";
import type { ReplicationSettings } from "./settings.ts";

/** What the rules look at. */
export interface ReplicationRuleInput {
  readonly input: ReplicationInput;
  readonly regions: readonly Region[];
}

/** Words of lower-case letters and digits, parted by slashes (ECR API, CreateRepositoryCreationTemplate). */
const REPOSITORY = /^[a-z0-9]+(?:[._-][a-z0-9]+)*(?:\/[a-z0-9]+(?:[._-][a-z0-9]+)*)*$/;

/** The replication section's rules between values. */
export function checkReplication({ input, regions }: ReplicationRuleInput): readonly Problem[] {
  return [
    ...checkLogs(input),
    ...COPYABLE_CLASSES.flatMap((each) => checkClass(each, input)),
    ...checkImages(input),
    ...checkLink(input, regions),
  ];
}

function checkLogs({ buckets }: ReplicationInput): readonly Problem[] {
  if (buckets?.logs === undefined) return [];
  return [
    replicationProblems.logs({
      path: "replication.buckets.logs",
      message: "asks for copies of logs",
      expected: `one of ${COPYABLE_CLASSES.join(", ")}`,
      got: buckets.logs,
      hint: "remove it; to keep logs longer, raise data.buckets.logs.expirationDays",
    }),
  ];
}

function checkClass(bucketClass: CopyableClass, { buckets }: ReplicationInput): readonly Problem[] {
  const path = `replication.buckets.${bucketClass}`;
  const { copy, ...rest } = buckets?.[bucketClass] ?? {};
  const { prefix } = rest;
  const idle = (copy ?? classDefaults[bucketClass].copy) ? [] : Object.keys(rest);
  const wildcard = prefix?.search(/[*?]/) ?? -1;
  return [
    ...idle.map((key) =>
      replicationProblems.unused({
        path: `${path}.${key}`,
        message: `has no effect: ${bucketClass} is not copied`,
        expected: "copy: true beside it, or no such setting",
        got: rest[key as keyof typeof rest],
        hint: `write ${bucketClass}: { copy: true, ... }, or remove it`,
      }),
    ),
    ...(wildcard === -1
      ? []
      : [
          replicationProblems.wildcard({
            path: `${path}.prefix`,
            message: "holds a wildcard, which S3 takes for a letter of the key",
            expected: "the start of the keys as they are",
            got: prefix,
            hint: `write "${prefix?.slice(0, wildcard)}"`,
          }),
        ]),
  ];
}

function checkImages({ images = {} }: ReplicationInput): readonly Problem[] {
  const { copy, prefixes } = images;
  return [
    ...(copy === false && prefixes !== undefined
      ? [
          replicationProblems.unused({
            path: "replication.images.prefixes",
            message: "has no effect: images are not copied",
            expected: "copy: true, or no prefixes",
            got: prefixes,
            hint: "remove one of the two",
          }),
        ]
      : []),
    ...(prefixes ?? []).flatMap((prefix, index) => checkImagePrefix(prefix, `replication.images.prefixes[${index}]`)),
  ];
}

function checkImagePrefix(prefix: string, path: string): readonly Problem[] {
  if (REPOSITORY.test(prefix) && prefix.length >= 2 && prefix.length <= 255) return [];
  const slug = prefix
    .toLowerCase()
    .replace(/[^a-z0-9._/-]+/g, "-")
    .replace(/\/+/g, "/")
    .replace(/^[._/-]+|[._/-]+$/g, "");
  return [
    replicationProblems.imagePrefix({
      path,
      message: "cannot be the start of a repository's name",
      expected: "2 to 255 lower-case letters and digits, with single . _ - inside words, which slashes part",
      got: prefix,
      hint: REPOSITORY.test(slug) && slug.length >= 2 ? `write "${slug}"` : 'write a name such as "tandem/dev"',
    }),
  ];
}

function checkLink({ link }: ReplicationInput, regions: readonly Region[]): readonly Problem[] {
  if (link !== "peering" || regions.length <= 2) return [];
  return [
    replicationProblems.peeringOfTwo({
      path: "replication.link",
      message: `is "peering", and the platform has ${regions.length} regions`,
      expected: "two regions, or another link",
      got: regions,
      hint: 'write "none", and link the regions by transit gateways',
    }),
  ];
}

/** Classes that a region needs to take over. */
const NEEDED = ["models", "artifacts", "features"] as const satisfies readonly CopyableClass[];

/** Where the settings leave a control unmet: a problem, unless it is waived. */
export function replicationFindings({ buckets }: ReplicationSettings, profile: Profile): readonly ControlFinding[] {
  if (profile === "dev") return [];
  const finding = (at: string, message: string): ControlFinding => ({
    control: "D8",
    at: `replication.buckets.${at}`,
    message,
    hint: "remove it, or set it to true",
  });
  return [
    ...NEEDED.filter((each) => buckets[each] === undefined).map((each) =>
      finding(`${each}.copy`, `leaves ${each} in one region, whose loss is then theirs`),
    ),
    ...(buckets.models?.timeControl === false
      ? [finding("models.timeControl", "copies models some time: a release may be missing where it is needed")]
      : []),
  ];
}
