import type { PlatformBase } from "../platform/base.ts";

/**
 * How Terraform reaches the state bucket, beside its name: nothing special on AWS; on an embedded AWS its endpoint, and
 * credentials that are valid nowhere, so that real ones in the environment are never sent.
 */
export function s3Access(platform: PlatformBase) {
  const endpoint = platform.emulator?.endpoint;
  if (endpoint === undefined) {
    const { assumeRole } = platform;
    return assumeRole === undefined
      ? {}
      : { assumeRole: { roleArn: assumeRole.roleArn, externalId: assumeRole.externalId, sessionName: platform.name } };
  }
  return {
    accessKey: "emulator",
    secretKey: "emulator",
    endpoints: { dynamodb: endpoint, iam: endpoint, s3: endpoint, sts: endpoint },
    usePathStyle: true,
    skipCredentialsValidation: true,
    skipMetadataApiCheck: true,
    skipRegionValidation: true,
    skipRequestingAccountId: true,
  };
}
