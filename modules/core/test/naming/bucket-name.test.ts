import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkBucketName } from "../../src/naming/bucket-name.ts";
import { nameOf } from "../../src/naming/name-of.ts";
import { ProblemsError } from "../../src/problems/report.ts";
import { fields } from "./arbitrary.ts";

describe("checkBucketName", () => {
  it.each(["abc", "my-bucket", "my.bucket.example.com", "1a1", "a".repeat(63), "tandem-dev--x"])(
    "accepts %s",
    (name) => {
      expect(checkBucketName(name, "data.bucket")).toEqual([]);
    },
  );

  it.each([
    ["My-Bucket", "has upper-case letters", 'use "my-bucket", if that bucket is yours'],
    ["my_bucket", "has an underscore", 'use "my-bucket", if that bucket is yours'],
    ["ab", "is too short or too long", "use 3 to 63 lower-case letters, digits and hyphens"],
    ["a".repeat(64), "is too short or too long", `use "${"a".repeat(63)}", if that bucket is yours`],
    ["192.168.5.4", "looks like an IP address", 'use "192-168-5-4", if that bucket is yours'],
    ["xn--bucket", "begins with a reserved prefix", 'use "bucket", if that bucket is yours'],
    ["sthree-x", "begins with a reserved prefix", "use 3 to 63 lower-case letters, digits and hyphens"],
    ["amzn-s3-demo-bucket", "begins with a reserved prefix", 'use "bucket", if that bucket is yours'],
    ["data-s3alias", "ends with a reserved suffix", 'use "data", if that bucket is yours'],
    ["data--ol-s3", "ends with a reserved suffix", 'use "data", if that bucket is yours'],
    ["data.mrap", "ends with a reserved suffix", 'use "data", if that bucket is yours'],
    ["data--x-s3", "ends with a reserved suffix", 'use "data", if that bucket is yours'],
    ["data--table-s3", "ends with a reserved suffix", 'use "data", if that bucket is yours'],
    ["my..bucket", "has two dots side by side", 'use "my-bucket", if that bucket is yours'],
    ["-bucket", "begins or ends with a hyphen or dot", 'use "bucket", if that bucket is yours'],
    ["my bucket", "has characters that S3 refuses", 'use "my-bucket", if that bucket is yours'],
  ])("refuses %s", (name, message, hint) => {
    expect(checkBucketName(name, "data.bucket")).toMatchObject([
      { code: "TDM-NAM-007", path: "data.bucket", message, hint, got: JSON.stringify(name) },
    ]);
  });

  it("reports every rule that a name breaks", () => {
    expect(checkBucketName("xn--My_Bucket", "b").map(({ message }) => message)).toEqual([
      "has upper-case letters",
      "has an underscore",
      "begins with a reserved prefix",
    ]);
  });

  it("does not judge a token", () => {
    expect(checkBucketName("${TfToken[TOKEN.1]}", "b")).toEqual([]);
  });

  it("finds nothing in the names of the naming table", () => {
    fc.assert(
      fc.property(fields, (parts) => {
        try {
          expect(checkBucketName(nameOf("bucket", parts), "b")).toEqual([]);
        } catch (error) {
          expect(error).toBeInstanceOf(ProblemsError);
        }
      }),
    );
  });
});
