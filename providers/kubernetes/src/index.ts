export { type EksAccess, eksConnection } from "./eks-access.ts";
export { configureKubernetes, kubernetes } from "./provider.ts";
export { kubernetesRange } from "./range.ts";
