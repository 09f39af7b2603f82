import { REGION_NAMES, type StackRegion, stateKey } from "@tandem/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stateLifecycle } from "../src/lifecycle.ts";

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,11}$/);
const key = fc
  .tuple(word, fc.constantFrom<StackRegion>("global", ...REGION_NAMES), word)
  .map(([environment, place, layer]) => stateKey(environment, place, layer));
const keys = fc.uniqueArray(key, { minLength: 1, maxLength: 30 });

/** Days after which S3 drops an old version of an object: the shortest that any rule for it says. */
function daysFor(object: string, stateKeys: readonly string[], expireLocks: boolean): number {
  const rules = stateLifecycle({ noncurrentDays: 90, stateKeys, expireLocks });
  const days = rules
    .filter(({ filter }) => object.startsWith((filter as readonly { prefix: string }[])[0]?.prefix ?? ""))
    .flatMap(({ noncurrentVersionExpiration: each }) => (each as readonly { noncurrentDays: number }[]) ?? [])
    .map(({ noncurrentDays }) => noncurrentDays);
  return Math.min(...days);
}

describe("the lifecycle of states", () => {
  it("keeps old states for as long as it is told, and old lock files for a day", () => {
    fc.assert(
      fc.property(keys, fc.boolean(), (stateKeys, expireLocks) => {
        for (const each of stateKeys) {
          expect(daysFor(each, stateKeys, expireLocks)).toBe(90);
          expect(daysFor(`${each}.tflock`, stateKeys, expireLocks)).toBe(1);
        }
      }),
    );
  });

  it("never expires a state that is in use, and lock files only in a copy", () => {
    fc.assert(
      fc.property(keys, fc.boolean(), (stateKeys, expireLocks) => {
        const expiring = stateLifecycle({ noncurrentDays: 90, stateKeys, expireLocks })
          .filter(({ expiration }) => (expiration as readonly { days?: number }[] | undefined)?.[0]?.days !== undefined)
          .map(({ filter }) => (filter as readonly { prefix: string }[])[0]?.prefix ?? "");
        expect(expiring.length).toBe(expireLocks ? stateKeys.length : 0);
        for (const each of stateKeys) expect(expiring.some((prefix) => each.startsWith(prefix))).toBe(false);
      }),
    );
  });

  it("is the same in whatever order layers are listed, with ids that S3 takes", () => {
    fc.assert(
      fc.property(keys, (stateKeys) => {
        const rules = stateLifecycle({ noncurrentDays: 90, stateKeys, expireLocks: true });
        const reversed = [...stateKeys].reverse();
        expect(stateLifecycle({ noncurrentDays: 90, stateKeys: reversed, expireLocks: true })).toEqual(rules);
        const ids = rules.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => id.length <= 255)).toBe(true);
      }),
    );
  });
});
