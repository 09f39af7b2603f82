import { defineProblems } from "@tandem/core/problems";

/** Codes of the tools that run beside us: Terraform, OpenTofu, providers. */
export const toolchainProblems = defineProblems("TLC", {
  noTerraform: {
    number: "001",
    title: "Neither Terraform nor OpenTofu was found",
    explanation:
      "Validating, planning and applying run one of the two. Tandem takes TANDEM_TERRAFORM, then `terraform`, then `tofu` from PATH; where only Go is installed it builds OpenTofu once into its work folder.",
  },
  unusableTerraform: {
    number: "002",
    title: "The chosen Terraform cannot be used",
    explanation:
      "TANDEM_TERRAFORM names a binary that is missing, does not run, or is older than every stack requires. A choice that was made by hand is never replaced by another binary.",
  },
  badMirror: {
    number: "003",
    title: "The provider mirror cannot be used",
    explanation:
      "TANDEM_PROVIDER_MIRROR must be a folder in the layout that `terraform providers mirror` writes: <host>/<namespace>/<name>/...",
  },
  badCliConfiguration: {
    number: "004",
    title: "The Terraform CLI configuration cannot be read",
    explanation:
      "Provider mirrors and credentials are taken from it. Terraform itself would refuse it too; going on without it could install other providers than its author meant.",
  },
  buildFailed: {
    number: "005",
    title: "OpenTofu could not be built",
    explanation:
      "Neither Terraform nor OpenTofu is installed, so OpenTofu was to be built with Go. The build needs the Go module proxy and about 3 GB of disk.",
  },
  initFailed: {
    number: "010",
    title: "terraform init failed",
    explanation:
      "Before it can validate a stack, Terraform installs the stack's providers. Mostly a provider is neither in a mirror nor reachable in its registry.",
  },
  invalidStack: {
    number: "011",
    title: "Terraform rejects a stack",
    explanation:
      "`terraform validate` runs the provider's own checks on the synthesized JSON. The path is the construct that made the block.",
  },
  doubtfulStack: {
    number: "012",
    title: "Terraform warns of something in a stack",
    explanation: "Mostly an argument that the provider has deprecated.",
    severity: "warning",
  },
  validateFailed: {
    number: "013",
    title: "terraform validate did not run",
    explanation: "It ended without a result: out of memory, killed, or a provider that does not start on this machine.",
  },
});
