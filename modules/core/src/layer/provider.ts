import type { TerraformStack } from "cdktf";
import type { Problem } from "../problems/problem.ts";
import type { TerraformDocument } from "../synth/document.ts";

/** A Terraform provider as layers name it: `providers: [aws]`. The packages in `providers/` make them. */
export interface ProviderDefinition<TSettings = never> {
  /** Local name in `required_providers` and prefix of its resource types: `aws`. */
  readonly name: string;
  /** Registry address: `hashicorp/aws`. */
  readonly source: string;
  /** Every version that the platform supports, as a Terraform constraint: `>= 5.100.0, < 7.0.0`. */
  readonly range: string;
  /** Puts the one provider configuration into a stack. */
  configure(stack: TerraformStack, settings: TSettings): void;
  /**
   * Holds every block of this provider in a synthesized stack against the schema of each known provider version in
   * `range` (the stack's own, which may be narrower than the provider's).
   */
  check(document: TerraformDocument, range: string): readonly Problem[];
}
