import { describe, expectTypeOf, it } from "vitest";
import { defineContract, layerDefinerFor, list, map, number, type PlatformBase, string } from "../../src/index.ts";

const defineLayer = layerDefinerFor<PlatformBase>();
const field = { description: "a field" };

const Base = defineContract({
  layer: "base",
  scope: "region",
  description: "regional",
  fields: {
    id: string({ ...field, sample: "x" }),
    size: number({ ...field, sample: 1 }),
    zones: list("availabilityZones", { ...field, sample: ["a"] }),
    byZone: map("availabilityZones", { ...field, sample: { a: "x" } }),
  },
});
const World = defineContract({
  layer: "world",
  scope: "global",
  description: "global",
  fields: { arn: string({ ...field, sample: "arn" }) },
});
const Nothing = defineContract({ layer: "nothing", scope: "region", description: "empty", fields: {} });

const common = { scope: "region", description: "a layer", providers: [], reads: {} } as const;
const values = { id: "x", size: 1, zones: ["a"], byZone: { a: "x" } };

describe("defineLayer", () => {
  it("compiles with exactly the contract's values", () => {
    defineLayer({ ...common, name: "base", publishes: Base, build: () => values });
  });

  it("does not compile without a field", () => {
    // @ts-expect-error byZone is missing
    defineLayer({ ...common, name: "base", publishes: Base, build: () => ({ id: "x", size: 1, zones: ["a"] }) });
  });

  it("does not compile with a field too many", () => {
    // @ts-expect-error the contract has no `extra`
    defineLayer({ ...common, name: "base", publishes: Base, build: () => ({ ...values, extra: "x" }) });
  });

  it("does not compile with a field of the wrong type", () => {
    // @ts-expect-error size is a number
    defineLayer({ ...common, name: "base", publishes: Base, build: () => ({ ...values, size: "1" }) });
  });

  it("does not compile under another name than its contract's", () => {
    // @ts-expect-error the contract belongs to layer "base"
    defineLayer({ ...common, name: "basement", publishes: Base, build: () => values });
  });

  it("gives a regional layer its own region's values and the one global value", () => {
    defineLayer({
      ...common,
      name: "nothing",
      publishes: Nothing,
      reads: { base: Base, world: World },
      build(_stack, { base, world }) {
        expectTypeOf(base.id).toEqualTypeOf<string>();
        expectTypeOf(base.size).toEqualTypeOf<number>();
        expectTypeOf(base.zones).toEqualTypeOf<readonly string[]>();
        expectTypeOf(base.byZone).toEqualTypeOf<Readonly<Record<string, string>>>();
        expectTypeOf(world.arn).toEqualTypeOf<string>();
        return {};
      },
    });
  });

  it("gives a global layer a regional contract once per region", () => {
    defineLayer({
      ...common,
      scope: "global",
      name: "nothing",
      publishes: Nothing,
      reads: { base: Base, world: World },
      build(_stack, { base, world }) {
        expectTypeOf(base["eu-west-1"].id).toEqualTypeOf<string>();
        expectTypeOf(world.arn).toEqualTypeOf<string>();
        return {};
      },
    });
  });

  it("does not compile when a layer uses what it does not read", () => {
    defineLayer({
      ...common,
      name: "nothing",
      publishes: Nothing,
      build(_stack, context) {
        // @ts-expect-error "base" is not among the reads
        context.base;
        return {};
      },
    });
  });
});
