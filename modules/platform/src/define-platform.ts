import type { PlatformDefinition } from "./schema/platform.ts";

/**
 * Declares a platform. The definition is checked when a command loads it, so that all mistakes are reported at once.
 * @example
 * ```ts
 * export default definePlatform({
 *   name: "tandem",
 *   account: "111122223333",
 *   profile: "dev",
 *   home: { name: "eu-west-1", availabilityZones: ["eu-west-1a", "eu-west-1b"] },
 *   peers: [{ name: "eu-central-1", availabilityZones: ["eu-central-1a", "eu-central-1b"] }],
 *   owner: "ml-platform",
 *   costCentre: "ml",
 *   repository: "github.com/acme/platform",
 *   backend: { type: "s3" },
 *   addresses: { block: "10.64.0.0/14" },
 * });
 * ```
 */
export function definePlatform(definition: PlatformDefinition): PlatformDefinition {
  return definition;
}
