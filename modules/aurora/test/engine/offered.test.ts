import { REGION_NAMES } from "@tandem/core";
import { describe, expect, it } from "vitest";
import { classesIn, joinsGlobalDatabase, memoryGib, parseClass } from "../../src/engine/classes.ts";
import { CLASS_FAMILY, GLOBAL_DATABASE, reaches } from "../../src/engine/minimums.ts";
import { CLASS_FAMILIES } from "../../src/engine/offered.generated.ts";
import { isReservedName } from "../../src/engine/reserved-names.ts";
import { isOffered, lowestFrom, MAJORS, minorsOf, parseVersion } from "../../src/engine/version.ts";
import { databaseProfiles, resolveDatabase } from "../../src/settings/index.ts";

const versions = MAJORS.flatMap((major) => minorsOf(major).map((minor) => ({ major, minor })));
/** Source: Aurora user guide, "Scaling to zero ACUs with automatic pause and resume": the youngest that capacity needs. */
const AUTO_PAUSE = { 13: 15, 14: 12, 15: 7, 16: 3 };

describe("engine versions", () => {
  it("that suit a global database have Serverless v2 with pausing too, so that no rule has to ask", () => {
    const suiting = versions.filter((version) => reaches(GLOBAL_DATABASE, version));
    expect(suiting.length).toBeGreaterThan(0);
    expect(suiting.filter((version) => !reaches(AUTO_PAUSE, version))).toEqual([]);
  });

  it("are read as major and minor, and nothing else is", () => {
    expect(parseVersion("16.8")).toEqual({ major: 16, minor: 8 });
    for (const text of ["16", "16.8.1", "v16.8", "", "16.8-limitless"]) expect(parseVersion(text)).toBeUndefined();
  });

  it("that are not offered have a neighbour that is", () => {
    expect(isOffered({ major: 16, minor: 5 })).toBe(false);
    expect(lowestFrom({ major: 16, minor: 5 })).toBe("16.6");
    expect(lowestFrom({ major: 16, minor: 99 })).toBeUndefined();
  });

  it("of a major that is newer than a table need no minimum, of an older one they have none", () => {
    expect(reaches({ 15: 4 }, { major: 16, minor: 0 })).toBe(true);
    expect(reaches({ 15: 4 }, { major: 14, minor: 99 })).toBe(false);
  });

  it("have the default among them", () => {
    const version = parseVersion(resolveDatabase({}, "dev", []).engineVersion);
    expect(version !== undefined && isOffered(version) && reaches(GLOBAL_DATABASE, version)).toBe(true);
  });
});

describe("instance classes", () => {
  it("are known for every region that the platform knows", () => {
    expect(REGION_NAMES.filter((region) => classesIn(region).length === 0)).toEqual([]);
  });

  it("have minimum versions for families that AWS offers only", () => {
    expect(Object.keys(CLASS_FAMILY).filter((family) => !(family in CLASS_FAMILIES))).toEqual([]);
  });

  it("of production are offered where the shipped environments lie", () => {
    const { capacity } = databaseProfiles.prod;
    const name = capacity.type === "provisioned" ? capacity.instanceClass : "";
    expect(classesIn("eu-west-1")).toContain(name);
    expect(classesIn("eu-central-1")).toContain(name);
  });

  it("that are burstable join no global database", () => {
    const burstable = Object.keys(CLASS_FAMILIES).filter((family) => !joinsGlobalDatabase({ family, size: "large" }));
    expect(burstable).toEqual(["t3", "t4g"]);
  });

  it.each([
    ["db.r7g.large", 16],
    ["db.r7g.xlarge", 32],
    ["db.r6g.16xlarge", 512],
    ["db.x2g.16xlarge", 1024],
    ["db.t4g.medium", 4],
  ])("%s has %i GiB", (name, gib) => {
    const parsed = parseClass(name);
    expect(parsed && memoryGib(parsed)).toBe(gib);
  });
});

describe("reserved names", () => {
  it.each(["admin", "ADMIN", "user", "rdsadmin", "pg_monitor", "rds_superuser"])("hold %s", (name) => {
    expect(isReservedName(name)).toBe(true);
  });

  it.each(["registry_admin", "postgres", "users"])("do not hold %s", (name) => {
    expect(isReservedName(name)).toBe(false);
  });
});
