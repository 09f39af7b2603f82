import type { ReplicationEnd } from "@tandem/bucket";
import { Token } from "cdktf";
import { describe, expect, it } from "vitest";
import { checkRoute } from "../../src/objects/check-routes.ts";

const end = (bucket: string, region: "eu-west-1" | "eu-central-1", keyRegion: string = region) => ({
  bucket,
  region,
  keyArn: `arn:aws:kms:${keyRegion}:111122223333:key/k`,
});
const source = end("from", "eu-west-1");
const codes = (...targets: readonly ReplicationEnd[]) =>
  checkRoute("Stack/From", { source, targets }).map(({ code }) => code);

describe("where a bucket's objects go", () => {
  it("is right in another bucket of another region with a key of that region", () => {
    expect(codes(end("to", "eu-central-1"))).toEqual([]);
  });

  it("is wrong nowhere, in the same bucket and in the same region", () => {
    expect(codes()).toEqual(["TDM-RPL-020"]);
    expect(codes(source)).toEqual(["TDM-RPL-022"]);
    expect(codes(end("to", "eu-west-1"))).toEqual(["TDM-RPL-021"]);
  });

  it("is wrong with a key of another region, at either end", () => {
    expect(codes(end("to", "eu-central-1", "eu-west-1"))).toEqual(["TDM-RPL-023"]);
    const route = {
      source: end("from", "eu-west-1", "us-east-1"),
      targets: [end("to", "eu-central-1")],
    };
    expect(checkRoute("Stack/From", route)).toMatchObject([{ code: "TDM-RPL-023", path: "Stack/From" }]);
  });

  it("is not judged by a key that Terraform has still to read", () => {
    expect(codes({ ...end("to", "eu-central-1"), keyArn: Token.asString({ some: "reference" }) })).toEqual([]);
  });
});
