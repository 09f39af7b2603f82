import { Token } from "cdktf";
import type { Problem } from "../problems/problem.ts";
import { namingProblems } from "./problems.ts";

interface BucketRule {
  readonly breaks: RegExp;
  /** What the name does, as a continuation of "the bucket name". */
  readonly says: string;
  readonly expected: string;
}

/** Source: Amazon S3 user guide, "General purpose bucket naming rules". */
const BUCKET_RULES: readonly BucketRule[] = [
  { breaks: /^(?:.{0,2}|.{64,})$/s, says: "is too short or too long", expected: "3 to 63 characters" },
  { breaks: /[A-Z]/, says: "has upper-case letters", expected: "lower-case letters" },
  { breaks: /_/, says: "has an underscore", expected: "hyphens between words" },
  { breaks: /[^A-Za-z0-9._-]/, says: "has characters that S3 refuses", expected: "a to z, 0 to 9, hyphens and dots" },
  { breaks: /^[.-]|[.-]$/, says: "begins or ends with a hyphen or dot", expected: "a letter or digit at both ends" },
  { breaks: /\.\./, says: "has two dots side by side", expected: "single dots" },
  { breaks: /^\d+\.\d+\.\d+\.\d+$/, says: "looks like an IP address", expected: "a name that is not four numbers" },
  {
    breaks: /^(?:xn--|sthree-|amzn-s3-demo-)/,
    says: "begins with a reserved prefix",
    expected: "none of xn--, sthree-, amzn-s3-demo- at the front",
  },
  {
    breaks: /(?:-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/,
    says: "ends with a reserved suffix",
    expected: "none of -s3alias, --ol-s3, .mrap, --x-s3, --table-s3 at the end",
  },
];

/**
 * Holds a bucket's name that somebody else has chosen against every naming rule of S3. `nameOf("bucket", ...)` needs no
 * such check. Tokens are not judged.
 * @param path where the name stands
 */
export function checkBucketName(name: string, path: string): readonly Problem[] {
  if (Token.isUnresolved(name)) return [];
  return BUCKET_RULES.filter((rule) => rule.breaks.test(name)).map((rule) =>
    namingProblems.bucketName({
      path,
      message: rule.says,
      expected: rule.expected,
      got: name,
      hint: hintFor(name),
    }),
  );
}

function hintFor(name: string): string {
  const slug = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^(?:xn-|sthree-|amzn-s3-demo-)+/, "")
    .replace(/(?:-s3alias|-ol-s3|-mrap|-x-s3|-table-s3)+$/, "")
    .slice(0, 63)
    .replace(/^-+|-+$/g, "");
  const isLegal = !BUCKET_RULES.some((rule) => rule.breaks.test(slug));
  return isLegal ? `use "${slug}", if that bucket is yours` : "use 3 to 63 lower-case letters, digits and hyphens";
}
