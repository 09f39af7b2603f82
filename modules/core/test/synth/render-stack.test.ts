import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App, Fn, Lazy, TerraformOutput } from "cdktf";
import { Construct } from "constructs";
import { describe, expect, it } from "vitest";
import { type Backend, EphemeralResource, LayerStack } from "../../src/index.ts";
import { renderStack } from "../../src/synth/render-stack.ts";
import { platform } from "../platform.ts";
import { FakeThing, fake, fakeProviderOf } from "./fake-provider.ts";

const backends: readonly Backend[] = [
  { type: "s3", lock: "both" },
  { type: "cloud", organization: "acme", hostname: "app.terraform.io" },
  { type: "local", directory: "../state" },
];

describe("renderStack", () => {
  it.each(backends)("gives what cdktf gives, with backend %j", (backend) => {
    const app = new App({ outdir: mkdtempSync(join(tmpdir(), "tandem-render-")), stackTraces: false });
    const stack = new LayerStack(app, {
      platform: { ...platform, backend },
      layer: "test",
      place: "eu-west-1",
      providers: [fake],
    });
    const scope = new Construct(stack, "Scope");
    const first = new FakeThing(scope, "First", { list: ["a"], nested: { empty: {}, absent: undefined } });
    const second = new FakeThing(scope, "Second", {
      id: first.id,
      lazy: Lazy.stringValue({ produce: () => `${first.id}-late` }),
      joined: Fn.join(",", [first.id, "x"]),
      block: [{ id: first.id }],
      escaped: "$${not.a_reference}",
    });
    const password = new EphemeralResource(scope, "Password", { type: "fake_password", arguments: { length: 32 } });
    const read = new EphemeralResource(scope, "Read", {
      type: "fake_secret",
      arguments: { secret_id: second.id },
      dependsOn: [second],
      provider: fakeProviderOf(stack),
    });
    new FakeThing(scope, "Third", {
      secret_wo: password.attribute("value"),
      other_wo: read.attribute("value"),
      encoded_wo: Fn.jsonencode({ password: password.attribute("value") }),
    });
    second.addOverride("nested.deep", [first.id]);
    second.addOverride("lifecycle.prevent_destroy", true);
    second.moveTo("target");
    new FakeThing(scope, "Target").addMoveTarget("target");
    new TerraformOutput(scope, "Out", { value: { id: second.id, list: [first.id] } }).staticId = true;
    stack.addOverride("terraform.required_providers.other", { source: "example/other", version: first.id });
    const rendered = renderStack(stack);
    expect(rendered).toEqual(stack.toTerraform());
    const { fake_password: passwords = {}, fake_secret: secrets = {} } = rendered.ephemeral ?? {};
    expect(Object.values(secrets)).toEqual([
      expect.objectContaining({
        depends_on: [expect.stringMatching(/^fake_thing\.Scope_Second_/)],
        provider: "fake",
      }),
    ]);
    const third = Object.entries(rendered.resource?.fake_thing ?? {}).find(([name]) => name.includes("Third"))?.[1];
    const reference = `ephemeral.fake_password.${Object.keys(passwords)[0]}.value`;
    expect(third?.secret_wo).toBe(`\${${reference}}`);
    expect(third?.encoded_wo).toBe(`\${jsonencode({"password" = ${reference}})}`);
  });
});
