/**
 * What one layer promises to others: names, kinds and meanings of its outputs. A contract is the only thing that
 * crosses a state boundary. The publisher must return every field, a reader gets typed values, and neither imports the
 * other.
 */

/** Where a layer exists: once per region, or once in the platform. */
export type LayerScope = "region" | "global";

/** What every field says about itself. */
interface FieldBase<TKind extends string, TSample> {
  readonly kind: TKind;
  readonly description: string;
  /** A value as AWS would give it; documentation and tests use it. */
  readonly sample: TSample;
  /** Keeps the value out of Terraform's output. @default false */
  readonly sensitive?: boolean;
}

/** One string. */
export type StringField = FieldBase<"string", string>;
/** One number. */
export type NumberField = FieldBase<"number", number>;

/**
 * Strings in order. Terraform's remote state cannot say how many there are before it is read, so the contract does:
 * a number, or the name of a dimension whose size the platform definition knows.
 */
export interface ListField extends FieldBase<"list", readonly string[]> {
  readonly length: number | Dimension;
}

/** Strings by key; the keys are those of a dimension. */
export interface MapField extends FieldBase<"map", Readonly<Record<string, string>>> {
  readonly keys: Dimension;
}

/** Kind, meaning and sample of one output. */
export type Field = StringField | NumberField | ListField | MapField;

/**
 * A set of keys that the platform definition fixes for each region, such as `availabilityZones`.
 * {@link Dimensions} carries the keys.
 */
export type Dimension = string;

/** Keys of each dimension in one region. */
export type Dimensions = Readonly<Record<Dimension, readonly string[]>>;

/** Fields by output name. */
export type Fields = Readonly<Record<string, Field>>;

/** A layer's published outputs. */
export interface Contract<
  TFields extends Fields = Fields,
  TScope extends LayerScope = LayerScope,
  TName extends string = string,
> {
  /** Layer that publishes it. */
  readonly layer: TName;
  readonly scope: TScope;
  readonly description: string;
  readonly fields: TFields;
  /**
   * Regional layers that may read this global contract. A region must stand alone, so the default is none: what is
   * listed here is needed in a region only while it is being set up, never in a recovery.
   * @default []
   */
  readonly regionalReaders?: readonly string[];
}

/** Type of one field's value. */
export type FieldValue<F extends Field> = F extends StringField
  ? string
  : F extends NumberField
    ? number
    : F extends ListField
      ? readonly string[]
      : Readonly<Record<string, string>>;

/** Values of a whole contract: what a publisher returns and a reader gets. */
export type ContractValues<C extends Contract> = {
  readonly [K in keyof C["fields"]]: FieldValue<C["fields"][K]>;
};

/** Declares a contract; keeps the literal types of its fields. */
export function defineContract<
  const TFields extends Fields,
  const TScope extends LayerScope,
  const TName extends string,
>(contract: Contract<TFields, TScope, TName>): Contract<TFields, TScope, TName> {
  return contract;
}

type FieldOptions<F extends Field> = Omit<F, "kind" | "length" | "keys">;

/** Declares one string. */
export function string(options: FieldOptions<StringField>): StringField {
  return { kind: "string", ...options };
}

/** Declares one number. */
export function number(options: FieldOptions<NumberField>): NumberField {
  return { kind: "number", ...options };
}

/** Declares a list with as many elements as `length` says. */
export function list(length: number | Dimension, options: FieldOptions<ListField>): ListField {
  return { kind: "list", length, ...options };
}

/** Declares a map with one entry per key of a dimension. */
export function map(keys: Dimension, options: FieldOptions<MapField>): MapField {
  return { kind: "map", keys, ...options };
}
