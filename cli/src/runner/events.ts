import type { Diagnostic } from "../validate/diagnostics.ts";

/** Verbs of Terraform's machine-readable output. */
export type ChangeAction = "create" | "read" | "update" | "delete" | "replace" | "noop" | "move" | "import" | "forget";

/** A resource instance as events name it. */
export interface EventResource {
  /** `aws_vpc.Vpc` */
  readonly addr: string;
  readonly resource_type: string;
}

/**
 * One line of `terraform plan -json` or `apply -json`, as far as it is read.
 * Source: developer.hashicorp.com/terraform/internals/machine-readable-ui.
 */
export type TerraformEvent =
  | {
      readonly type: "planned_change";
      readonly change: {
        readonly resource: EventResource;
        readonly action: ChangeAction;
        /** Present when it is taken over from AWS by an import block. */
        readonly importing?: object;
      };
    }
  | {
      readonly type: "apply_start" | "apply_progress" | "apply_complete" | "apply_errored";
      readonly hook: {
        readonly resource: EventResource;
        readonly action: ChangeAction;
        readonly id_key?: string;
        readonly id_value?: string;
      };
    }
  | { readonly type: "refresh_start" | "refresh_complete"; readonly hook: { readonly resource: EventResource } }
  | { readonly type: "diagnostic"; readonly diagnostic: Diagnostic }
  | {
      readonly type: "outputs";
      readonly outputs: Readonly<Record<string, { readonly action?: ChangeAction; readonly value?: unknown }>>;
    };

/** Reads one line; undefined for what is not an event of interest, such as a crash report. */
export function parseEvent(line: string): TerraformEvent | undefined {
  if (!line.startsWith("{")) return undefined;
  try {
    const event = JSON.parse(line) as TerraformEvent;
    return typeof event.type === "string" && KNOWN.has(event.type) ? event : undefined;
  } catch {
    return undefined;
  }
}

const KNOWN: ReadonlySet<string> = new Set<TerraformEvent["type"]>([
  "planned_change",
  "apply_start",
  "apply_progress",
  "apply_complete",
  "apply_errored",
  "refresh_start",
  "refresh_complete",
  "diagnostic",
  "outputs",
]);
