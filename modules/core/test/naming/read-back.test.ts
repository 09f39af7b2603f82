import { describe, expect, it } from "vitest";
import { readBack } from "../../src/naming/read-back.ts";
import { REGION_NAMES } from "../../src/regions/regions.ts";

const ROLE = "{platform}-{environment}-{layer}-{place}-{part}";

describe("readBack", () => {
  it.each([...REGION_NAMES, "global"])("reads %s out of a name", (place) => {
    expect(readBack(ROLE, `acme-ml-dev-serving-asg-${place}-model-a`)).toEqual({
      platform: "acme-ml",
      environment: "dev",
      layer: "serving-asg",
      place,
      part: "model-a",
    });
  });

  it("takes the second word for the environment when none of the usual ones is there", () => {
    expect(readBack("{platform}-{environment}-{part}", "a-b-c-d")).toEqual({
      platform: "a",
      environment: "b",
      part: "c-d",
    });
  });

  it("reads nothing out of a text of another form", () => {
    expect(readBack("/{platform}/{environment}/{layer}/{part}", "/a/b/c")).toBeUndefined();
  });
});
