import { describe, expect, it } from "vitest";
import { replicationAlarms } from "../src/index.ts";
import { resolveReplication } from "../src/settings/index.ts";
import { bucketOf, HOME, PEER, synthReplication } from "./fixture.ts";

const settings = resolveReplication({}, "prod", "tandem/prod");
const alarmsIn = (region: typeof HOME | typeof PEER) =>
  replicationAlarms({ region, others: [region === HOME ? PEER : HOME], settings, bucketOf });

describe("the alarms of replication", () => {
  it("tell of failures where objects come from, of lag and what waits where they go", () => {
    expect(alarmsIn(HOME).map(({ id, metric }) => [id, metric.dimensions.SourceBucket])).toEqual(
      ["features", "artifacts", "models"].flatMap((each) => [
        [`replication-failed-${each}-to-${PEER}`, `${each}-${HOME}`],
        [`replication-late-${each}-from-${PEER}`, `${each}-${PEER}`],
        [`replication-pending-${each}-from-${PEER}`, `${each}-${PEER}`],
      ]),
    );
  });

  it("name the rules that there are: of every rule three metrics are watched, in the two regions together", () => {
    const { template, made } = synthReplication();
    const rules = template.blocks("aws_s3_bucket_replication_configuration").map(({ block }) => {
      const [rule] = block.rule as unknown as readonly { id: string; destination: { bucket: string } }[];
      return `${block.bucket} ${rule?.destination.bucket.replace("arn:aws:s3:::", "")} ${rule?.id}`;
    });
    const watched = Object.values(made.alarms)
      .flat()
      .map(
        ({ metric: { dimensions } }) =>
          `${dimensions.SourceBucket} ${dimensions.DestinationBucket} ${dimensions.RuleId}`,
      );
    expect(watched.sort()).toEqual(rules.flatMap((rule) => [rule, rule, rule]).sort());
  });

  it("ring by the thresholds of the definition", () => {
    const thresholds = (prefix: string) =>
      new Set(
        alarmsIn(PEER)
          .filter(({ id }) => id.startsWith(prefix))
          .map(({ threshold }) => threshold),
      );
    expect(thresholds("replication-late")).toEqual(new Set([15 * 60]));
    expect(thresholds("replication-pending")).toEqual(new Set([50 * 2 ** 30]));
    expect(thresholds("replication-failed")).toEqual(new Set([0]));
  });

  it("have ids of their own", () => {
    const ids = alarmsIn(HOME).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("wake somebody for models that are not copied, and for nothing else", () => {
    const pages = alarmsIn(HOME).filter(({ severity }) => severity === "page");
    expect(pages.map(({ id }) => id)).toEqual([`replication-failed-models-to-${PEER}`]);
  });
});
