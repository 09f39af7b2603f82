import type { TerraformDocument } from "@tandem/core";
import type { Platform } from "@tandem/platform";
import type { Graph } from "../graph/model.ts";

/** A stack as the runner sees it. */
export interface RunStack {
  readonly id: string;
  readonly layer: string;
  /** A region, or `global`. */
  readonly place: string;
  /** Where its JSON lies and Terraform runs. */
  readonly folder: string;
  readonly document: TerraformDocument;
  /** Texts of the files beside the JSON, by name. */
  readonly files: Readonly<Record<string, string>>;
  /** Changes when a plan may change. */
  readonly artifactHash: string;
  /** Resources in its JSON. */
  readonly resources: number;
  /** Stacks that must be applied before it. */
  readonly after: readonly string[];
}

/** An environment's stacks, ready to be worked on. */
export interface Workspace {
  /** The environment as the user names it: for commands in hints. */
  readonly env: string;
  readonly platform: Platform;
  /** All stacks of the platform, the selected and the others. */
  readonly graph: Graph;
  /** Selected stacks, lowest layer first. */
  readonly stacks: readonly RunStack[];
}
