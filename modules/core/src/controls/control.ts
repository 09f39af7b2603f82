import type { Profile } from "../platform/base.ts";

/** One security control: what a module holds to unless a waiver says otherwise. */
export interface Control {
  /** Module that holds to it: `network`. */
  readonly area: string;
  readonly title: string;
  /** What goes wrong without it. */
  readonly why: string;
  /** Rules that ask for it: `CKV2_AWS_11`, `EC2.6`, `CIS 3.7`. */
  readonly sources: readonly string[];
  /**
   * Profiles in which it counts.
   * @default - all
   */
  readonly profiles?: readonly Profile[];
}

/** Controls by id: `N13`. Sets of several modules are joined by spreading. */
export type Controls<TId extends string = string> = Readonly<Record<TId, Control>>;

/** A place where a control is not met. */
export interface ControlFinding {
  /** `N13` */
  readonly control: string;
  /** Path into the platform definition, or a construct path. */
  readonly at: string;
  /** What is wrong, continuing the path. */
  readonly message: string;
  /** How to meet the control. */
  readonly hint: string;
}

/** Declares a module's controls. */
export function defineControls<const TId extends string>(
  area: string,
  controls: Readonly<Record<TId, Omit<Control, "area">>>,
): Controls<TId> {
  const entries = Object.entries<Omit<Control, "area">>(controls);
  return Object.fromEntries(entries.map(([id, control]) => [id, { area, ...control }])) as Controls<TId>;
}
