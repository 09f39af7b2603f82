import { describe, expect, it } from "vitest";
import { replicationDimensions, resolveReplication } from "../../src/settings/index.ts";

describe("the defaults of replication", () => {
  it("copy features, artifacts and models, and only models in a time that S3 answers for", () => {
    expect(resolveReplication({}, "prod", "tandem/prod").buckets).toEqual({
      features: { prefix: "", deleteMarkers: false, timeControl: false },
      artifacts: { prefix: "", deleteMarkers: true, timeControl: false },
      models: { prefix: "", deleteMarkers: false, timeControl: true },
    });
  });

  it("copy the platform's own images, and link no networks", () => {
    const { images, link } = resolveReplication({}, "dev", "tandem/dev");
    expect(images).toEqual({ prefixes: ["tandem/dev"], scanning: "basic" });
    expect(link).toBe("none");
  });

  it("give way to what is written", () => {
    const settings = resolveReplication(
      {
        buckets: { raw: { copy: true, prefix: "orders/" }, models: { deleteMarkers: true }, features: { copy: false } },
        images: { copy: false, scanning: "enhanced" },
        link: "peering",
        alarms: { latencyMinutes: 5 },
      },
      "dev",
      "tandem/dev",
    );
    expect(settings).toEqual({
      buckets: {
        raw: { prefix: "orders/", deleteMarkers: false, timeControl: false },
        artifacts: { prefix: "", deleteMarkers: true, timeControl: false },
        models: { prefix: "", deleteMarkers: true, timeControl: true },
      },
      images: { prefixes: [], scanning: "enhanced" },
      link: "peering",
      alarms: { latencyMinutes: 5, pendingGibibytes: 100 },
    });
  });

  it("tell the contract which buckets are copied", () => {
    const settings = resolveReplication({ buckets: { features: { copy: false } } }, "dev", "tandem/dev");
    expect(replicationDimensions(settings, ["eu-west-1", "eu-central-1"])).toEqual({
      replicationSources: ["eu-west-1", "eu-central-1"],
      replicatedBuckets: ["eu-west-1/artifacts", "eu-west-1/models", "eu-central-1/artifacts", "eu-central-1/models"],
    });
  });
});
