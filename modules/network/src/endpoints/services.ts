import type { EndpointBundle } from "../settings/schema.ts";

/**
 * Interface endpoint services by bundle, as in `com.amazonaws.<region>.<service>`.
 *
 * `eksPrivate`: what a cluster without a route to the internet needs (EKS user guide, "Deploy private clusters with
 * limited internet access"). `ml`: what model serving and training call besides.
 */
export const ENDPOINT_SERVICES: Readonly<Record<EndpointBundle, readonly string[]>> = {
  eksPrivate: [
    "autoscaling",
    "ec2",
    "ec2messages",
    "ecr.api",
    "ecr.dkr",
    "eks",
    "eks-auth",
    "elasticloadbalancing",
    "kms",
    "logs",
    "ssm",
    "ssmmessages",
    "sts",
  ],
  ml: ["aps-workspaces", "events", "monitoring", "sagemaker.api", "sagemaker.runtime", "secretsmanager", "sqs"],
};

/** Services that take no endpoint policy: AWS refuses one at creation (PrivateLink guide, table of services). */
export const WITHOUT_POLICY: readonly string[] = ["eks-auth"];

/** Services of the chosen bundles, each once, sorted. */
export function servicesOf(bundles: readonly EndpointBundle[]): readonly string[] {
  return [...new Set(bundles.flatMap((bundle) => ENDPOINT_SERVICES[bundle]))].sort();
}
