import { type PlatformBase, ProblemsError } from "@tandem/core";
import { stateProblems } from "./problems.ts";

/** The two platforms from which a bootstrap is synthesized, one after the other. */
export interface BootstrapBackends<TPlatform extends PlatformBase> {
  /** State in a file of this machine: the bucket does not exist yet. */
  readonly local: TPlatform;
  /** State in the bucket that the first apply made. */
  readonly own: TPlatform;
}

/**
 * Gives the platform the backends of a bootstrap: local first, then its own. Everything else is the same, so that the
 * second plan is empty; between the two, `terraform init -migrate-state` moves the state.
 * @param directory folder of the local state files, relative to a stack's folder
 * @throws ProblemsError STA-005 when the platform keeps no state in S3
 */
export function bootstrapBackends<TPlatform extends PlatformBase>(
  platform: TPlatform,
  directory = "../../../.terraform-state",
): BootstrapBackends<TPlatform> {
  if (platform.backend.type !== "s3") {
    throw new ProblemsError([
      stateProblems.nothingToBootstrap({
        path: "backend.type",
        message: `is "${platform.backend.type}", which needs no bucket, lock table or key`,
        expected: '"s3"',
        got: platform.backend.type,
        hint: 'go on with `tandem plan`, or set backend: { type: "s3" }',
      }),
    ]);
  }
  return { local: { ...platform, backend: { type: "local", directory } }, own: platform };
}
