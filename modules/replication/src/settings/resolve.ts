import type { Profile } from "@tandem/core";
import { COPYABLE_CLASSES, classDefaults } from "./class-defaults.ts";
import { replicationProfiles } from "./profile.ts";
import type { ReplicationInput } from "./schema.ts";
import type { ReplicationSettings } from "./settings.ts";

/**
 * Fills in the defaults, by class of bucket and by profile.
 * @param repositories start of the names of the platform's own image repositories: `tandem/dev`
 */
export function resolveReplication(
  input: ReplicationInput,
  profile: Profile,
  repositories: string,
): ReplicationSettings {
  const { scanning, ...alarms } = replicationProfiles[profile];
  const { buckets = {}, images = {} } = input;
  return {
    buckets: Object.fromEntries(
      COPYABLE_CLASSES.flatMap((each) => {
        const { copy, ...replication } = { ...classDefaults[each], ...buckets[each] };
        return copy ? [[each, replication]] : [];
      }),
    ),
    images: {
      prefixes: images.copy === false ? [] : (images.prefixes ?? [repositories]),
      scanning: images.scanning ?? scanning,
    },
    link: input.link ?? "none",
    alarms: { ...alarms, ...input.alarms },
  };
}
