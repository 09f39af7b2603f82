import type { Profile } from "@tandem/core";
import { byClass } from "../buckets/classes.ts";
import { bucketProfiles } from "../buckets/profiles.ts";
import { dataProfiles } from "./profile.ts";
import type { DataInput } from "./schema.ts";
import type { DataSettings } from "./settings.ts";

/** Fills in the defaults, by profile where cost and protection pull apart. */
export function resolveData(input: DataInput, profile: Profile): DataSettings {
  const { lockDays, noncurrentDays, logDays, backup, destroyable, modelWriters } = dataProfiles[profile];
  const { buckets = {} } = input;
  return {
    destroyable: input.destroyable ?? destroyable,
    modelWriters,
    lockDays: buckets.models?.lockDays ?? lockDays,
    buckets: byClass((each) => ({
      infrequentAccessDays: buckets[each]?.infrequentAccessDays ?? bucketProfiles[each].infrequentAccessDays,
      expirationDays: buckets[each]?.expirationDays ?? (each === "logs" ? logDays : undefined),
      noncurrentDays: buckets[each]?.noncurrentDays ?? noncurrentDays,
    })),
    backup: { ...backup, ...input.backup },
  };
}
