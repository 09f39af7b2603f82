import type { JsonObject, TerraformDocument } from "@tandem/core";

/** Code of functions: one zip for all of them. */
export interface FunctionCode {
  /** `functions/<fingerprint>-<architecture>.zip` */
  readonly key: string;
  /** Changes with the sources and the locked libraries. */
  readonly fingerprint: string;
  readonly architecture: "arm64" | "x86_64";
}

const KEY = /^functions\/([0-9a-f]{32})-(arm64|x86_64)\.zip$/;

/** The zips that a stack's functions are made from, each once. */
export function functionCodes({ resource }: TerraformDocument): readonly FunctionCode[] {
  const functions = Object.values((resource?.aws_lambda_function ?? {}) as Readonly<Record<string, JsonObject>>);
  const keys = new Set(functions.flatMap(({ s3_key: key }) => (typeof key === "string" ? [key] : [])));
  return [...keys].flatMap((key) => {
    const [, fingerprint, architecture] = KEY.exec(key) ?? [];
    return fingerprint === undefined ? [] : [{ key, fingerprint, architecture } as FunctionCode];
  });
}
