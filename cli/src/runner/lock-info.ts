/** What Terraform writes into a lock. */
export interface LockInfo {
  readonly id: string;
  /** What it was taken for: `OperationTypeApply`. */
  readonly operation: string;
  /** `user@host` */
  readonly who: string;
  /** When it was taken, in milliseconds since 1970. */
  readonly created: number;
}

/** Finds the holder in Terraform's message "Error acquiring the state lock"; undefined when it tells none. */
export function parseLockInfo(text: string): LockInfo | undefined {
  const field = (name: string) => new RegExp(`^[\\s│]*${name}:[ \\t]*(.+?)\\s*$`, "m").exec(text)?.[1];
  const id = field("ID");
  const who = field("Who");
  if (id === undefined || who === undefined) return undefined;
  return { id, who, operation: field("Operation") ?? "", created: parseCreated(field("Created")) };
}

/** The host in `user@host`. */
export function hostOf({ who }: LockInfo): string {
  return who.slice(who.lastIndexOf("@") + 1);
}

// As Go prints a time: `2026-11-24 15:51:01.715806 +0000 UTC`.
function parseCreated(text: string | undefined): number {
  const [, day, time] = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,3})?)\d* \+0000 UTC/.exec(text ?? "") ?? [];
  return day === undefined ? Number.NaN : Date.parse(`${day}T${time}Z`);
}
