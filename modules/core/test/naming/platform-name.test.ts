import { describe, expect, it } from "vitest";
import { checkPlatformName, longestDerivedName } from "../../src/naming/platform-name.ts";

const REGIONS = ["eu-west-1", "eu-central-1"] as const;

describe("checkPlatformName", () => {
  it.each(["tandem", "acme-ml", "ml", "acme-ml-platform"])("accepts %s", (platform) => {
    for (const environment of ["local", "dev", "staging", "prod"]) {
      expect(checkPlatformName({ platform, environment, regions: REGIONS })).toEqual([]);
    }
  });

  it("names the longest name derived from a platform that is too long, and the budget", () => {
    expect(
      checkPlatformName({ platform: "acme-machine-learning", environment: "staging", regions: REGIONS }),
    ).toMatchObject([
      {
        code: "TDM-NAM-006",
        path: "name",
        message: expect.stringMatching(/has 21 characters: the .* named from it would have \d+, and AWS allows \d+/),
        expected: expect.stringMatching(/^16 characters at the most; \d+ leave every name whole$/),
        got: expect.stringContaining("acme-machine-learning-staging-x"),
        hint: 'shorten "acme-machine-learning" by 5, for instance to "acme-machine-lea"',
      },
    ]);
  });

  it.each(["aws", "ssm", "sg", "internal", "sthree", "amzn-s3-demo"])("refuses %s, which AWS reserves", (platform) => {
    const problems = checkPlatformName({ platform, environment: "dev", regions: REGIONS });
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatchObject({ code: "TDM-NAM-005", path: "name" });
  });

  it("reports form before length", () => {
    expect(checkPlatformName({ platform: "Acme_ML", environment: "dev", regions: REGIONS })).toMatchObject([
      { code: "TDM-NAM-001", path: "name", hint: 'write "acme-ml"' },
    ]);
  });
});

describe("longestDerivedName", () => {
  it("counts what is left of AWS's limit", () => {
    const longest = longestDerivedName({ platform: "tandem", environment: "dev", regions: REGIONS });
    expect(longest.name).toHaveLength(longest.length);
    expect(longest.room).toBe(longest.limit - longest.length);
    expect(longest).toMatchObject({ kind: "loadBalancer", limit: 32, room: 5 });
  });

  it("loses one character of room for each one of the platform's name", () => {
    const room = (platform: string) => longestDerivedName({ platform, environment: "dev", regions: REGIONS }).room;
    expect(room("tandemxx")).toBe(room("tandem") - 2);
  });
});
