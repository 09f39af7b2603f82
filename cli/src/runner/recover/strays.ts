import type { TerraformEvent } from "../events.ts";

/** A resource that Terraform has made, or was about to, and that is not in the state. */
export interface Stray {
  readonly address: string;
  readonly type: string;
  /** Undefined when Terraform died before AWS had answered: it may exist or not. */
  readonly id: string | undefined;
}

/**
 * Finds what a Terraform that died has made without writing it down.
 * @param events of its apply
 * @param known addresses in the state
 */
export function straysOf(events: readonly TerraformEvent[], known: readonly string[]): readonly Stray[] {
  const found = new Map<string, Stray>();
  for (const event of events) {
    if (!("hook" in event) || !("action" in event.hook) || event.hook.action !== "create") continue;
    const { addr: address, resource_type: type } = event.hook.resource;
    if (event.type === "apply_start" && !found.has(address)) found.set(address, { address, type, id: undefined });
    if (event.type === "apply_errored") found.delete(address);
    if (event.type === "apply_complete") found.set(address, { address, type, id: event.hook.id_value });
  }
  return [...found.values()].filter(({ address }) => !known.includes(address));
}
