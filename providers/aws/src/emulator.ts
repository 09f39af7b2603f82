import type { AwsProviderConfig } from "@cdktf/provider-aws/lib/provider/index.js";
import { ProblemsError } from "@tandem/core";
import { openSchemas } from "@tandem/provider-schema";
import { ENDPOINT_ALIASES } from "./endpoint-aliases.ts";
import { providerProblems } from "./problems.ts";

/**
 * Configuration for an AWS that runs on this machine; {@link emulatorEndpoints} belongs to it.
 * @param endpoint `http://127.0.0.1:<port>`
 * @throws ProblemsError (PRV-001) for any other address
 */
export function emulatorConfig(endpoint: string): AwsProviderConfig {
  if (!/^http:\/\/127\.0\.0\.1:\d{1,5}$/.test(endpoint)) {
    throw new ProblemsError([
      providerProblems.notLoopback({
        path: "emulator.endpoint",
        message: "is not an address of this machine",
        expected: "http://127.0.0.1:<port>",
        got: endpoint,
        hint: "start the embedded AWS with `tandem up`, which prints its address, or leave `emulator` out to use AWS",
      }),
    ]);
  }
  return {
    // Valid nowhere, and set so that real ones in the environment are never looked for.
    accessKey: "emulator",
    secretKey: "emulator",
    skipCredentialsValidation: true,
    skipMetadataApiCheck: "true",
    skipRegionValidation: true,
    s3UsePathStyle: true,
    // S3 Control puts the account id in front of the host name, which loopback cannot resolve; as its own proxy the
    // emulator gets such calls whatever their name.
    httpProxy: endpoint,
    httpsProxy: "",
    maxRetries: 2,
  };
}

/**
 * The `endpoints` block. The provider has no argument for all services at once, so each service that all known versions
 * have is named: one left out would be called on the real AWS. Names are the provider's own (the bindings would turn
 * `s3control` into `s3Control`, and drop what they do not know).
 */
export function emulatorEndpoints(endpoint: string): Readonly<Record<string, string>> {
  return Object.fromEntries(commonServices().map((service) => [service, endpoint]));
}

/** Services whose endpoint can be set in every known version of the provider, each by one name. */
function commonServices(): readonly string[] {
  const schemas = openSchemas("aws");
  const [first = [], ...others] = schemas.versions.map((version) =>
    Object.keys(schemas.load(version).provider.block_types?.endpoints?.block.attributes ?? {}),
  );
  return first.filter(
    (service) => !ENDPOINT_ALIASES.has(service) && others.every((services) => services.includes(service)),
  );
}
