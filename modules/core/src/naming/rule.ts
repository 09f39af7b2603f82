import type { Region } from "../regions/regions.ts";
import type { StackRegion } from "../regions/stack-region.ts";

/** What a name must be unique among. `none`: names may repeat. */
export type NameScope = "global" | "partition" | "account" | "accountRegion" | "vpc" | "parent" | "none";

/** Parts that names are put together from. */
export interface NameFields {
  readonly platform: string;
  readonly environment: string;
  /** AWS account, twelve digits. */
  readonly account: string;
  /** Region that the thing lies in. */
  readonly region: Region;
  /** Region of the stack that makes it, or `global`: for what has no region, such as an IAM role. */
  readonly place: StackRegion;
  readonly layer: string;
  /** What tells it from others of its kind in the platform: `flow-logs`. */
  readonly part: string;
}

/** One row of the naming table. */
export interface NameRule {
  /** What AWS calls it. */
  readonly resource: string;
  /** Parts in braces, in reading order. */
  readonly pattern: string;
  /** Characters that the whole name may have. */
  readonly limit: number;
  /** Characters kept for `part`: names are shortened elsewhere. */
  readonly part: number;
  /** Form that AWS demands of the whole name, length left aside. */
  readonly form: RegExp;
  readonly scope: NameScope;
  /** Page that limit, form and scope come from. */
  readonly source: string;
  /** Names of the right form that AWS refuses all the same. */
  readonly reserved?: { readonly form: RegExp; readonly because: string };
  /**
   * What stands for a hyphen where AWS takes none. Parts have no such sign, so names stay distinct.
   * @default "-"
   */
  readonly hyphen?: "_";
}

/** Parts that a pattern names. */
export type FieldsIn<TPattern extends string> =
  TPattern extends `${string}{${infer F extends keyof NameFields}}${infer Rest}` ? F | FieldsIn<Rest> : never;

/** Makes rows of one scope; the argument order is that of the table's columns. */
export function rows<const TScope extends NameScope>(scope: TScope) {
  return <const TPattern extends string>(
    resource: string,
    pattern: TPattern,
    limit: number,
    part: number,
    form: RegExp,
    source: string,
    reserved?: NameRule["reserved"],
  ) => ({ resource, pattern, limit, part, form, scope, source, ...(reserved === undefined ? {} : { reserved }) });
}
