import { expect, test } from "vitest";
import { functionCodes } from "../../src/functions/function-code.ts";

const fingerprint = "0123456789abcdef0123456789abcdef";

test("the code of a stack's functions is each zip once, read from its key", () => {
  const key = `functions/${fingerprint}-arm64.zip`;
  const aws_lambda_function = {
    A: { s3_key: key },
    B: { s3_key: key },
    C: { s3_key: `functions/${fingerprint}-x86_64.zip` },
    Image: { image_uri: "repository@sha256:0" },
    Foreign: { s3_key: "elsewhere/code.zip" },
  };
  expect(functionCodes({ resource: { aws_lambda_function } })).toEqual([
    { key, fingerprint, architecture: "arm64" },
    { key: `functions/${fingerprint}-x86_64.zip`, fingerprint, architecture: "x86_64" },
  ]);
  expect(functionCodes({})).toEqual([]);
});
