import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TerraformProviderGenerator } from "@cdktf/provider-generator";
import { openSchemas, type ProviderSchema } from "@tandem/provider-schema";
import { firstRelease } from "../src/first-release.ts";

/**
 * Bindings of every type in `firstRelease`, from the newest schema in the repository: text by path below `generated/`.
 * The same schema gives the same text.
 */
export async function bindings(): Promise<Readonly<Record<string, string>>> {
  // The generator reports its use to HashiCorp as soon as it is loaded, unless told before.
  process.env.CHECKPOINT_DISABLE = "1";
  const { CodeMaker, TerraformProviderGenerator } = await import("@cdktf/provider-generator");
  const schemas = openSchemas("aws");
  const schema = schemas.load(schemas.versions.at(-1) ?? "");
  const outdir = mkdtempSync(join(tmpdir(), "tandem-bindings-"));
  try {
    const generator = new TerraformProviderGenerator(new CodeMaker(), fullShape(schema));
    generator.generateAll();
    await generator.save(outdir);
    const top = join(outdir, "providers", "aws");
    const files = readdirSync(top, { recursive: true, encoding: "utf8" }).filter((path) => /\/.*\.ts$/.test(path));
    return Object.fromEntries(files.sort().map((path) => [path, adapt(readFileSync(join(top, path), "utf8"))]));
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}

/** The schema as Terraform prints it, with the wanted types alone. */
function fullShape(schema: ProviderSchema): ConstructorParameters<typeof TerraformProviderGenerator>[1] {
  const name = `registry.terraform.io/${schema.source}`;
  const resource_schemas = Object.fromEntries(
    Object.keys(firstRelease).map((type) => [type, { version: 0, block: schema.resource[type] }]),
  );
  return {
    format_version: "1.0",
    provider_versions: { [name]: schema.version },
    provider_schemas: { [name]: { resource_schemas } },
  } as unknown as ConstructorParameters<typeof TerraformProviderGenerator>[1];
}

/**
 * Makes the generator's TypeScript pass this repository's compiler options, without a change in what it does: base
 * classes already keep what the constructors declare again, and overriding methods say so.
 */
function adapt(text: string): string {
  return text
    .replaceAll(/constructor\(protected [^)]*\)/g, (head) => head.replaceAll("protected ", ""))
    .replaceAll(/^ {2}protected (synthesize(?:Hcl)?Attributes)\(/gm, "  protected override $1(");
}
