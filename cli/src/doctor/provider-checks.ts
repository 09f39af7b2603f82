import { type CliConfiguration, readCliConfiguration } from "../toolchain/cli-configuration.ts";
import type { Machine } from "../toolchain/machine.ts";
import { type ProviderSupply, supplyProviders } from "../toolchain/providers.ts";
import { supportedProviders } from "../toolchain/supported-providers.ts";
import { findTerraform } from "../toolchain/terraform.ts";
import type { Check } from "./check.ts";

/** The Terraform CLI configuration, and where each provider comes from. */
export function checkProviders(machine: Machine, work: string): readonly Check[] {
  const flavor = findTerraform(machine, work).binary?.flavor ?? "terraform";
  const configuration = readCliConfiguration(machine, flavor);
  return [
    checkConfiguration(configuration),
    ...supplyProviders(supportedProviders, machine, configuration).map(checkSupply),
  ];
}

function checkConfiguration({ path, missing, installation }: CliConfiguration): Check {
  const name = "CLI configuration";
  if (missing !== undefined) {
    const advice = "harmless here, but Terraform warns of it: unset TF_CLI_CONFIG_FILE, or create the file";
    return { name, status: "warn", found: `${missing} does not exist (TF_CLI_CONFIG_FILE)`, advice };
  }
  const says = installation === undefined ? "" : ", says how providers are installed";
  return { name, status: "ok", found: path === undefined ? "none" : `${path}${says}` };
}

function checkSupply({ source, range, mirror, origin, packages }: ProviderSupply): Check {
  const versions = packages.map(({ version }) => version).join(", ");
  const found =
    mirror === undefined ? `from the ${origin}, ${range}` : `${versions} in ${mirror} (${origin}), need ${range}`;
  return { name: source, status: "ok", found };
}
