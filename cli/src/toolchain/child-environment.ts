/**
 * Variables that are kept from Terraform processes: a shared plugin cache breaks when several `init` run at once, and
 * each process gets its own data folder.
 */
const REMOVED = [
  "TF_PLUGIN_CACHE_DIR",
  "TF_PLUGIN_CACHE_MAY_BREAK_DEPENDENCY_LOCK_FILE",
  "TF_DATA_DIR",
  "TERRAFORM_CONFIG",
];

/**
 * Environment of a Terraform process.
 * @param configFile our CLI configuration
 * @param tokens by host name, from the user's own configuration
 */
export function childEnvironment(
  env: NodeJS.ProcessEnv,
  configFile: string,
  tokens: Readonly<Record<string, string>>,
): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !REMOVED.includes(name));
  const given = Object.entries(tokens).map(([host, token]) => [tokenVariable(host), token]);
  return {
    ...Object.fromEntries(given),
    ...Object.fromEntries(kept),
    TF_CLI_CONFIG_FILE: configFile,
    TF_IN_AUTOMATION: "1",
    TF_INPUT: "0",
    // No call to HashiCorp's version service.
    CHECKPOINT_DISABLE: "1",
  };
}

/** Source: developer.hashicorp.com/terraform/cli/config/config-file#environment-variable-credentials. */
function tokenVariable(host: string): string {
  return `TF_TOKEN_${host.replaceAll("-", "__").replaceAll(".", "_")}`;
}
