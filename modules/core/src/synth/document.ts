/** JSON as Terraform reads it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** Blocks by type, then by name: `resource.aws_vpc.Vpc`. Each carries `"//".metadata.path`, its construct path. */
export type BlocksByType = Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;

/** A synthesized stack: the content of its `cdk.tf.json`. */
export interface TerraformDocument {
  readonly "//"?: JsonObject;
  readonly terraform?: JsonObject;
  readonly provider?: Readonly<Record<string, readonly JsonObject[]>>;
  readonly resource?: BlocksByType;
  readonly data?: BlocksByType;
  /** Values that live as long as one run of Terraform and reach neither plan nor state. */
  readonly ephemeral?: BlocksByType;
  readonly output?: Readonly<Record<string, JsonObject>>;
  readonly moved?: readonly JsonObject[];
}
