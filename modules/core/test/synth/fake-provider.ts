import { TerraformProvider, TerraformResource } from "cdktf";
import type { Construct } from "constructs";
import type { LayerStack, ProviderDefinition } from "../../src/index.ts";

class FakeProvider extends TerraformProvider {}

/** A provider for tests of core, which knows none. */
export const fake: ProviderDefinition = {
  name: "fake",
  source: "example/fake",
  range: ">= 1.0.0, < 2.0.0",
  configure(stack: LayerStack) {
    new FakeProvider(stack, "Fake", {
      terraformResourceType: "fake",
      terraformGeneratorMetadata: { providerName: "fake" },
      terraformProviderSource: "example/fake",
    });
  },
  check: () => [],
};

/** The configuration that {@link fake} has put into a stack. */
export function fakeProviderOf(stack: LayerStack): TerraformProvider {
  return stack.node.findChild("Fake") as TerraformProvider;
}

/** A resource with whatever arguments. */
export class FakeThing extends TerraformResource {
  private readonly attributes: Readonly<Record<string, unknown>>;

  constructor(scope: Construct, id: string, attributes: Readonly<Record<string, unknown>> = {}) {
    super(scope, id, { terraformResourceType: "fake_thing", terraformGeneratorMetadata: { providerName: "fake" } });
    this.attributes = attributes;
  }

  get id(): string {
    return this.getStringAttribute("id");
  }

  protected override synthesizeAttributes() {
    return { ...this.attributes };
  }
}
