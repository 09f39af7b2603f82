import type { Problem } from "@tandem/core";
import { Token } from "cdktf";
import { functionProblems } from "./problems.ts";

/** Processor that a function runs on, as Lambda names it. */
export type Architecture = "arm64" | "x86_64";

/** What a function runs. */
export type FunctionCode =
  | {
      /** Bucket in the function's region. */
      readonly bucket: string;
      /** Key that names the content: other code has another key. */
      readonly key: string;
      /** `python3.12` */
      readonly runtime: string;
      /** `package.module.function` */
      readonly handler: string;
    }
  | {
      /** Image in the region's ECR by digest: `<repository>@sha256:<64 hex>`. */
      readonly imageUri: string;
    };

/** Whether an image is named by digest. */
export function isPinned(imageUri: string): boolean {
  return /@sha256:[0-9a-f]{64}$/.test(imageUri);
}

/** Refuses an image by tag. Tokens are not judged. */
export function checkCode(path: string, code: FunctionCode): readonly Problem[] {
  if (!("imageUri" in code) || Token.isUnresolved(code.imageUri) || isPinned(code.imageUri)) return [];
  return [
    functionProblems.imageByTag({
      path: `${path}.code.imageUri`,
      message: "names an image by its tag",
      expected: "<repository>@sha256:<digest>",
      got: code.imageUri,
      hint: "take the digest from `aws ecr describe-images`, or from the build that pushed the image",
    }),
  ];
}
