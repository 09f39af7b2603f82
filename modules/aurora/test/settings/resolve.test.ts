import { describe, expect, it } from "vitest";
import { databaseDimensions, instanceZones, resolveDatabase } from "../../src/settings/index.ts";
import { HOME, PEER, zonesOf } from "../fixture.ts";

const zones = zonesOf(HOME);

describe("defaults of the database", () => {
  it("keep one instance a region in dev, and a full standby of two in prod", () => {
    const dev = resolveDatabase({}, "dev", [HOME, PEER]);
    const prod = resolveDatabase({}, "prod", [HOME, PEER]);
    expect(instanceZones(dev, "home", zones)).toEqual([`${HOME}a`]);
    expect(instanceZones(dev, "peer", zones)).toEqual([`${HOME}a`]);
    expect(instanceZones(prod, "peer", zones)).toEqual([`${HOME}a`, `${HOME}b`]);
  });

  it("take what is written over what the profile says", () => {
    const settings = resolveDatabase(
      { backupRetentionDays: 21, maintenanceWindow: { [PEER]: "fri:02:00-fri:03:00" } },
      "prod",
      [HOME, PEER],
    );
    expect(settings.backupRetentionDays).toBe(21);
    expect(settings.windows[PEER]?.maintenance).toBe("fri:02:00-fri:03:00");
    expect(settings.windows[HOME]?.maintenance).toBe("thu:03:00-thu:04:00");
  });

  it("keep performance data as long as the mode of insights needs", () => {
    expect(resolveDatabase({ insights: { mode: "advanced" } }, "dev", []).insights.retentionDays).toBe(465);
    expect(resolveDatabase({ insights: { mode: "standard" } }, "prod", []).insights.retentionDays).toBe(7);
  });

  it("say a mode of insights that was asked for, or that the profile is strict about, of the cluster too", () => {
    const onCluster = (mode: "standard" | "advanced" | undefined, profile: "dev" | "staging" | "prod") =>
      resolveDatabase({ insights: { mode } }, profile, []).insights.onCluster;
    expect([onCluster(undefined, "dev"), onCluster("standard", "dev"), onCluster("advanced", "dev")]).toEqual([
      false,
      true,
      true,
    ]);
    expect([onCluster(undefined, "staging"), onCluster(undefined, "prod")]).toEqual([true, true]);
  });

  it("have a key for the proxy where there is one", () => {
    expect(databaseDimensions(resolveDatabase({}, "dev", []))).toEqual({ databaseProxies: [] });
    expect(databaseDimensions(resolveDatabase({ proxy: true }, "dev", []))).toEqual({ databaseProxies: ["registry"] });
  });
});

describe("zones with an instance", () => {
  it("stay when a zone or an instance is added", () => {
    const two = instanceZones({ instances: 2, standby: "full" }, "home", zones.slice(0, 2));
    const three = instanceZones({ instances: 3, standby: "full" }, "home", zones);
    expect(three.slice(0, 2)).toEqual(two);
  });

  it("of a headless peer are none, and home's are not fewer for it", () => {
    expect(instanceZones({ instances: 2, standby: "headless" }, "peer", zones)).toEqual([]);
    expect(instanceZones({ instances: 2, standby: "headless" }, "home", zones)).toHaveLength(2);
  });

  it("do not depend on the order in which zones are written", () => {
    expect(instanceZones({ instances: 2, standby: "full" }, "home", [...zones].reverse())).toEqual(zones.slice(0, 2));
  });
});
