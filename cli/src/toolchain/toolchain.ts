import { join } from "node:path";
import { requiredTerraform } from "@tandem/core/versions";
import { CodedExit } from "../coded-exit.ts";
import { exitCodes } from "../exit-codes.ts";
import { workFolder } from "../work-folder.ts";
import { buildOpenTofu } from "./build-opentofu.ts";
import { childEnvironment } from "./child-environment.ts";
import { readCliConfiguration } from "./cli-configuration.ts";
import { writeCliConfiguration } from "./installation.ts";
import { type Machine, thisMachine } from "./machine.ts";
import { toolchainProblems } from "./problems.ts";
import { type ProviderSupply, supplyProviders } from "./providers.ts";
import { supportedProviders } from "./supported-providers.ts";
import { findTerraform, onPath, type TerraformBinary, type TerraformSearch } from "./terraform.ts";

/** Everything that is needed to start Terraform. */
export interface Toolchain {
  readonly terraform: TerraformBinary;
  readonly providers: readonly ProviderSupply[];
  /** Whole environment for its processes. */
  readonly env: NodeJS.ProcessEnv;
}

/** How {@link prepareToolchain} may be told otherwise. */
export interface ToolchainOptions {
  /** @default this machine */
  readonly machine?: Machine;
  /** @default the work folder */
  readonly work?: string;
  /** @default one line on stderr each */
  readonly say?: (line: string) => void;
}

/**
 * Finds Terraform and the providers' mirrors, and writes the CLI configuration that joins them. Builds OpenTofu first
 * where there is neither Terraform nor OpenTofu but Go.
 * @throws CodedExit with exit code 3 when something is missing, saying how to install it here
 */
export async function prepareToolchain({
  machine = thisMachine(),
  work = workFolder(machine.env),
  say = (line) => process.stderr.write(`tandem: ${line}\n`),
}: ToolchainOptions = {}): Promise<Toolchain> {
  const terraform = await requireTerraform(machine, work, say);
  const configuration = readCliConfiguration(machine, terraform.flavor);
  const providers = supplyProviders(supportedProviders, machine, configuration);
  const file = writeCliConfiguration(join(work, "toolchain"), terraform.flavor, providers, configuration);
  return { terraform, providers, env: childEnvironment(machine.env, file, configuration.tokens) };
}

async function requireTerraform(machine: Machine, work: string, say: (line: string) => void): Promise<TerraformBinary> {
  const search = findTerraform(machine, work);
  if (search.binary !== undefined) return search.binary;
  const [go] = onPath(machine, "go");
  if (go === undefined || machine.env.TANDEM_TERRAFORM) throw missing(search, machine);
  await buildOpenTofu(machine, work, go, say);
  const { binary } = findTerraform(machine, work);
  if (binary === undefined) throw missing(search, machine);
  return binary;
}

function missing({ rejected }: TerraformSearch, machine: Machine): CodedExit {
  const chosen = machine.env.TANDEM_TERRAFORM;
  const got = rejected.map(({ path, reason }) => `${path} ${reason}`);
  const problem = chosen
    ? toolchainProblems.unusableTerraform({
        path: "TANDEM_TERRAFORM",
        message: rejected[0]?.reason ?? "names nothing that runs",
        expected: `a Terraform or OpenTofu binary, ${requiredTerraform}`,
        got: chosen,
        hint: "correct the path, or unset the variable to use the one on PATH",
      })
    : toolchainProblems.noTerraform({
        path: "PATH",
        message: "holds neither a usable Terraform nor OpenTofu",
        expected: `terraform or tofu, ${requiredTerraform}`,
        got: got.length > 0 ? got : undefined,
        hint: installHint(machine),
      });
  return new CodedExit([problem], exitCodes.prerequisite);
}

/** How to install one of the two on this system. */
export function installHint({ platform }: Pick<Machine, "platform">): string {
  return INSTALL[platform] ?? "install Terraform or OpenTofu, or Go 1.26 or newer to have OpenTofu built";
}

const INSTALL: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: "run `brew install opentofu`",
  linux:
    "install OpenTofu (opentofu.org/docs/intro/install: apt, dnf, apk, snap) or Terraform, or Go 1.26 or newer to have OpenTofu built",
  win32: "run `winget install OpenTofu.Tofu`",
};
