import type { Tier } from "../settings/schema.ts";

/** Tags by which the AWS Load Balancer Controller finds the subnets of a tier (its guide, "Subnet discovery"). */
export const TIER_TAGS: Readonly<Record<Tier, Readonly<Record<string, string>>>> = {
  public: { "kubernetes.io/role/elb": "1" },
  private: { "kubernetes.io/role/internal-elb": "1" },
  isolated: {},
  control: {},
  pod: {},
};
