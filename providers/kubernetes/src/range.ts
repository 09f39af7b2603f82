/** Kubernetes provider versions that the modules are written for, as a Terraform constraint. */
export const kubernetesRange = ">= 2.38, < 4";
