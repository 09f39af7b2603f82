/**
 * Types for which the published bindings are too old, and the first release of the AWS provider that has each (from
 * the provider's CHANGELOG). Their bindings are in `generated/`; a stack that uses one narrows its range:
 * `narrowRange(stack, aws, firstRelease.aws_arcregionswitch_plan)`.
 *
 * A type grows after its first release, and the check knows the newest schema only: the plan's `report_configuration`
 * and RDS steps, for instance, are of 2026-05. A stack that writes such a block names the release that brought it.
 */
export const firstRelease = {
  aws_arcregionswitch_plan: "6.29.0",
} as const;
