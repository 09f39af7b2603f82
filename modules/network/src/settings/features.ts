/**
 * First release of hashicorp/aws that has what an option needs.
 * Source: the provider's changelog, #45240 and #45420 (regional NAT gateways), #45263 (VPC encryption control).
 */
export const FIRST_AWS_PROVIDER = {
  regionalNat: "6.24.0",
  encryptionControl: "6.23.0",
} as const;
