import type { Problem } from "../problems/problem.ts";
import type { TerraformDocument } from "../synth/document.ts";
import type { LayerStack } from "./layer-stack.ts";

/** A Terraform provider as layers name it: `providers: [aws]`. The packages in `providers/` make them. */
export interface ProviderDefinition {
  /** Local name in `required_providers` and prefix of its resource types: `aws`. */
  readonly name: string;
  /** Registry address: `hashicorp/aws`. */
  readonly source: string;
  /** Every version that the project supports, as a Terraform constraint: `>= 5.100.0, < 7.0.0`. */
  readonly range: string;
  /**
   * Puts the stack's one provider configuration into it, from what the stack knows of the platform (region, account,
   * tags, role, emulator). Absent where the configuration needs values that only `build` has, as a cluster's endpoint.
   */
  configure?(stack: LayerStack): void;
  /**
   * Holds every block of this provider in a synthesized stack against the schema of each known provider version in
   * `range` (the stack's own, which may be narrower than the provider's).
   */
  check(document: TerraformDocument, range: string): readonly Problem[];
}
