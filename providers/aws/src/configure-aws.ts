import { AwsProvider, type AwsProviderConfig } from "@cdktf/provider-aws/lib/provider/index.js";
import type { AssumeRole, LayerStack, Region } from "@tandem/core";
import { addEmulatorFile, emulatorConfig } from "./emulator.ts";

/** What one configuration of the AWS provider is made from. */
export interface AwsSettings {
  readonly region: Region;
  /** The one account that Terraform may touch; credentials of another are refused before anything is read. */
  readonly account: string;
  /** Put on everything that takes tags. */
  readonly tags: Readonly<Record<string, string>>;
  /** @default - the caller's own credentials */
  readonly assumeRole?: AssumeRole & { readonly sessionName: string };
  /**
   * `http://127.0.0.1:<port>` of an embedded AWS.
   * @default - AWS
   */
  readonly emulator?: { readonly endpoint: string };
  /**
   * Set for a stack's second configuration.
   * @default - the stack's own configuration, which blocks use unless they name another
   */
  readonly alias?: string;
}

/**
 * `standard`, not `adaptive`: adaptive delays the calls that did not fail too, for all resources of a service at once,
 * and AWS advises it for clients of a single resource only.
 * See docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html.
 *
 * Ten retries with the provider's doubling waits ride out about seven minutes of throttling. The provider's default of
 * 25 would hang for hours on a region that is down, and that is when someone is waiting.
 */
const RETRIES = { retryMode: "standard", maxRetries: 10 } as const;

/**
 * Puts a configuration of the AWS provider into a stack. Credentials come from the environment that Terraform runs in:
 * nothing here can hold any.
 * @throws ProblemsError (PRV-001) when the emulator is not on loopback
 */
export function configureAws(stack: LayerStack, settings: AwsSettings): AwsProvider {
  const { alias, emulator } = settings;
  if (emulator !== undefined) addEmulatorFile(stack, emulator.endpoint);
  return new AwsProvider(stack, alias === undefined ? "aws" : `aws-${alias}`, awsConfig(settings));
}

/** Settings of a stack's own configuration, from what the stack knows of the platform. */
export function awsSettingsOf({ platform, region, tags }: LayerStack): AwsSettings {
  const { account, assumeRole, emulator } = platform;
  return {
    region,
    account,
    tags,
    ...(assumeRole === undefined ? {} : { assumeRole: { ...assumeRole, sessionName: platform.name } }),
    ...(emulator === undefined ? {} : { emulator }),
  };
}

/** A global stack's second configuration, for the resources that it has in another region; pass it as `provider`. */
export function configureAwsIn(stack: LayerStack, region: Region): AwsProvider {
  return configureAws(stack, { ...awsSettingsOf(stack), region, alias: region });
}

function awsConfig({ region, account, tags, assumeRole, emulator, alias }: AwsSettings): AwsProviderConfig {
  return {
    region,
    defaultTags: [{ tags: { ...tags } }],
    ...RETRIES,
    ...(alias === undefined ? {} : { alias }),
    // An emulator has an account of its own, and no one else's role.
    ...(emulator === undefined
      ? { allowedAccountIds: [account], ...(assumeRole === undefined ? {} : { assumeRole: [assumeRole] }) }
      : emulatorConfig(emulator.endpoint)),
  };
}
