/** What a document is attached to; it decides which elements statements have. */
export type PolicyKind = "identity" | "resource" | "trust" | "key" | "endpoint";

type Comparison =
  | "ArnEquals"
  | "ArnLike"
  | "ArnNotEquals"
  | "ArnNotLike"
  | "Bool"
  | "DateGreaterThan"
  | "DateLessThan"
  | "IpAddress"
  | "NotIpAddress"
  | "NumericEquals"
  | "NumericGreaterThan"
  | "NumericGreaterThanEquals"
  | "NumericLessThan"
  | "NumericLessThanEquals"
  | "StringEquals"
  | "StringEqualsIgnoreCase"
  | "StringLike"
  | "StringNotEquals"
  | "StringNotLike";

/** IAM's condition operators. */
export type ConditionOperator = `${"" | "ForAllValues:" | "ForAnyValue:"}${Comparison}${"" | "IfExists"}` | "Null";

/** Values by condition key, by operator. All must hold. */
export type Conditions = {
  readonly [O in ConditionOperator]?: Readonly<Record<string, string | readonly string[]>>;
};

/** Who a statement is about; `*` is everybody. */
export type Principals =
  | "*"
  | {
      /** ARNs of roles, users and accounts. */
      readonly AWS?: string | readonly string[];
      /** Service principals: `lambda.amazonaws.com`. */
      readonly Service?: string | readonly string[];
      /** Identity providers. */
      readonly Federated?: string | readonly string[];
    };

/** One statement. `NotAction`, `NotResource` and `NotPrincipal` are not offered: they grow with whatever AWS adds. */
export interface Statement {
  /** Letters and digits, unique in the document: what the statement is for. */
  readonly sid: string;
  /** @default "Allow" */
  readonly effect?: "Allow" | "Deny";
  /** `service:Action`; a star may end it after a verb: `kms:ReEncrypt*`. */
  readonly actions: readonly string[];
  /**
   * ARNs; tokens are welcome. In a key's policy `["*"]` is the key itself.
   * @default - none, in a trust policy
   */
  readonly resources?: readonly string[];
  /** @default - none, in an identity policy */
  readonly principals?: Principals;
  /** @default - none */
  readonly conditions?: Conditions;
  /**
   * Why everybody may do this, where that is so; stands in for a condition and is not written into the document.
   * @default - a statement for `*` needs a condition on account, organization or source
   */
  readonly publicByDesign?: string;
}

/**
 * Conditions under which a service acts for the right one: for this account, from this source. Without them another
 * customer can have the service use your role or key (IAM user guide, "The confused deputy problem").
 * @param source account, and ARN or ARN pattern, of the resource that the service acts for
 */
export function confusedDeputy({ account, sourceArn }: { readonly account: string; readonly sourceArn: string }) {
  return {
    StringEquals: { "aws:SourceAccount": account },
    ArnLike: { "aws:SourceArn": sourceArn },
  } as const satisfies Conditions;
}
