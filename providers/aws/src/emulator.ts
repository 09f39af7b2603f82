import type { AwsProviderConfig } from "@cdktf/provider-aws/lib/provider/index.js";
import { type LayerStack, ProblemsError } from "@tandem/core";
import { providerProblems } from "./problems.ts";

/** AWS's own configuration file, beside the stack's JSON. */
const CONFIG_FILE = "aws.config";
const PROFILE = "emulator";

/**
 * Configuration for an AWS that runs on this machine; {@link addEmulatorFile} belongs to it.
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
    // Named, so that AWS_PROFILE is not asked for one that the file does not have.
    profile: PROFILE,
    sharedConfigFiles: [`\${path.module}/${CONFIG_FILE}`],
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
 * Puts the configuration file beside a stack's JSON that sends every service to the emulator.
 *
 * The provider's block `endpoints` would name each of 250 services in the JSON. Checking such a block costs the provider three
 * seconds of CPU at each start, twice in each plan, however many services it names: plans of the embedded AWS took twice
 * as long (measured on 5.100.0). See docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html.
 */
export function addEmulatorFile(stack: LayerStack, endpoint: string): void {
  stack.addFile(CONFIG_FILE, `[profile ${PROFILE}]\nendpoint_url = ${endpoint}\n`);
}
