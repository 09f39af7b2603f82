import { LocalBackend, S3Backend, TerraformBackend, type TerraformStack } from "cdktf";
import type { Construct } from "constructs";
import type { Backend, LockMode, PlatformBase } from "../platform/base.ts";
import type { StateLocation } from "./location.ts";
import { s3Access } from "./s3-access.ts";

/** Puts the platform's backend into a stack; the same layer gives the S3, HCP Terraform and local artefact. */
export function createBackend(
  stack: TerraformStack,
  platform: PlatformBase,
  location: StateLocation,
): TerraformBackend {
  const { backend } = platform;
  switch (backend.type) {
    case "s3":
      return createS3Backend(stack, platform, backend.lock, location);
    case "cloud":
      return new CloudBlock(stack, backend, location.workspace);
    case "local":
      return new LocalBackend(stack, { path: localStatePath(backend.directory, location) });
  }
}

/** Relative to the stack's folder, where Terraform runs: an absolute path would tie the JSON to one machine. */
export function localStatePath(directory: string, location: StateLocation): string {
  return `${directory}/${location.key}`;
}

/**
 * No `encrypt`: with it alone Terraform sends `x-amz-server-side-encryption: AES256` with each state and lock file
 * (`client.go` of its S3 backend), which puts them under S3's own key and not under the bucket's. Without a header S3
 * takes the bucket's key, and the bucket's policy refuses any other.
 */
function createS3Backend(
  stack: TerraformStack,
  platform: PlatformBase,
  lock: LockMode,
  { bucket, key, region, lockTable }: StateLocation,
): S3Backend {
  const backend = new S3Backend(stack, {
    bucket,
    key,
    region,
    ...(lock === "lockfile" ? {} : { dynamodbTable: lockTable }),
    ...s3Access(platform),
  });
  // cdktf 0.21's S3Backend knows no `useLockfile` (Terraform >= 1.11 does).
  if (lock !== "dynamodb") backend.addOverride("use_lockfile", true);
  return backend;
}

/**
 * The `cloud` block of HCP Terraform. cdktf's own CloudBackend runs `terraform version` at every synth to learn that it
 * is at least 1.1; `required_version` says that already.
 */
class CloudBlock extends TerraformBackend {
  private readonly block: object;

  constructor(scope: Construct, backend: Extract<Backend, { type: "cloud" }>, workspace: string) {
    super(scope, "backend", "cloud");
    this.block = {
      hostname: backend.hostname,
      organization: backend.organization,
      workspaces: { name: workspace, ...(backend.project === undefined ? {} : { project: backend.project }) },
    };
  }

  override toTerraform() {
    return { terraform: { cloud: this.block } };
  }

  /** What cdktf-cli looks at to leave `-out` away from plans. */
  override toMetadata() {
    return { ...super.toMetadata(), cloud: "tfc" };
  }

  override getRemoteStateDataSource(): never {
    throw new Error("State is read through contracts.");
  }
}
