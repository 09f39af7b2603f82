import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { prepareToolchain, type Toolchain } from "../../src/toolchain/toolchain.ts";
import { validateStacks } from "../../src/validate/validate-stacks.ts";

const required = { aws: { source: "hashicorp/aws", version: ">= 5.100.0, < 7.0.0" } };
const block = (path: string, body: object) => ({ "//": { metadata: { path, uniqueId: path } }, ...body });
const stack = (body: object) => ({
  terraform: { required_providers: required, backend: { s3: { bucket: "b", key: "k", region: "eu-west-1" } } },
  provider: { aws: [{ region: "eu-west-1" }] },
  ...body,
});

const stacks = {
  good: stack({ resource: { aws_vpc: { main: block("good/Vpc", { cidr_block: "10.0.0.0/16" }) } } }),
  bad: stack({
    resource: {
      aws_vpc: { main: block("bad/Vpc", { cidr_block: "10.0.0.0/99" }) },
      aws_eip: { old: block("bad/Eip", { vpc: true }) },
    },
  }),
  builtin: { resource: { terraform_data: { this: block("builtin/Data", { input: "x" }) } } },
};

describe("validateStacks", () => {
  let top: string;
  let toolchain: Toolchain;
  const folderOf = (id: string) => join(top, "stacks", id);

  beforeAll(async () => {
    top = mkdtempSync(join(tmpdir(), "tandem-validate-"));
    for (const [id, document] of Object.entries(stacks)) {
      mkdirSync(folderOf(id), { recursive: true });
      writeFileSync(join(folderOf(id), "cdk.tf.json"), JSON.stringify(document, null, 2));
    }
    toolchain = await prepareToolchain();
  });
  afterAll(() => rmSync(top, { recursive: true, force: true }));

  const validate = (...ids: readonly (keyof typeof stacks)[]) =>
    validateStacks(
      ids.map((id) => ({ id, path: folderOf(id) })),
      toolchain,
      join(top, "work"),
      () => {},
    );

  test("lets Terraform judge each stack, and says what is wrong at the construct", async () => {
    const verdicts = await validate("good", "bad", "builtin");
    expect(
      verdicts.map(({ id, problems }) => [id, problems.map(({ code, path }) => `${code} ${path}`).sort()]),
    ).toEqual([
      ["good", []],
      ["bad", ["TDM-TLC-011 bad/Vpc.cidr_block", "TDM-TLC-012 bad/Eip.vpc"]],
      ["builtin", []],
    ]);
  });

  test("installs providers once for all stacks that need the same, and leaves the stacks' folders clean", async () => {
    const providers = join(top, "work", "validate", "providers");
    const before = readdirSync(providers);
    await validate("good", "bad");
    expect(readdirSync(providers)).toEqual(before);
    expect(before.length).toBe(2);
    expect(readdirSync(folderOf("good"))).toEqual(["cdk.tf.json"]);
    expect(readdirSync(join(top, "work", "validate"))).toEqual(["providers"]);
  });

  test("fails with a code when a provider is nowhere to be had", async () => {
    const id = "lost";
    mkdirSync(folderOf(id), { recursive: true });
    const document = { terraform: { required_providers: { x: { source: "registry.invalid/a/x" } } } };
    writeFileSync(join(folderOf(id), "cdk.tf.json"), JSON.stringify(document));
    const run = validateStacks([{ id, path: folderOf(id) }], toolchain, join(top, "work"), () => {});
    await expect(run).rejects.toMatchObject({ exitCode: 1, problems: [{ code: "TDM-TLC-010" }] });
    expect(existsSync(join(folderOf(id), ".terraform"))).toBe(false);
  });
});
