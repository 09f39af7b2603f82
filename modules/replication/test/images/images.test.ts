import { evaluate } from "@tandem/testing";
import { describe, expect, it } from "vitest";
import { templatePolicy } from "../../src/images/template-role.ts";
import { HOME, keyOf, PEER, synthReplication } from "../fixture.ts";

describe("image replication", () => {
  const { template } = synthReplication();

  it("makes repositories of copies with tags that cannot move, under the region's key, and never expires a tagged image", () => {
    for (const region of [HOME, PEER] as const) {
      const made = template.at("aws_ecr_repository_creation_template", `Images-${region}/For-tandem-test`);
      expect(made).toMatchObject({
        prefix: "tandem/test",
        applied_for: ["REPLICATION"],
        image_tag_mutability: "IMMUTABLE",
        encryption_configuration: [{ encryption_type: "KMS", kms_key: keyOf(region, "data") }],
        resource_tags: { "tandem:platform": "tandem" },
      });
      const { rules } = JSON.parse(made.lifecycle_policy as string);
      expect(rules.map((rule: { selection: { tagStatus: string } }) => rule.selection.tagStatus)).toEqual(["untagged"]);
    }
  });

  it("has a template and a filter for each prefix", () => {
    const several = synthReplication({ images: { prefixes: ["tandem/test", "base"] } }).template;
    expect(several.count("aws_ecr_repository_creation_template")).toBe(4);
    expect(JSON.stringify(several.at("aws_ecr_replication_configuration", `Images-${HOME}/Configuration`))).toContain(
      '"filter":"base/"',
    );
  });

  it("lets ECR make repositories below the prefixes only", () => {
    const policy = templatePolicy({
      account: "111122223333",
      region: HOME,
      prefixes: ["tandem/test"],
      keyArn: keyOf(HOME, "data"),
    });
    const may = (action: string, resource: string) => evaluate([policy], { action, resource });
    const repository = (name: string) => `arn:aws:ecr:${HOME}:111122223333:repository/${name}`;
    expect(may("ecr:CreateRepository", repository("tandem/test/serve"))).toBe("allowed");
    expect(may("ecr:CreateRepository", repository("tandem/testing"))).toBe("not allowed");
    expect(may("kms:CreateGrant", keyOf(HOME, "data"))).toBe("allowed");
    expect(may("kms:Decrypt", keyOf(HOME, "data"))).toBe("not allowed");
  });

  it("scans all images when they are pushed, and watches them afterwards in prod", () => {
    const scanning = (profile: "dev" | "prod") =>
      synthReplication({}, profile).template.at("aws_ecr_registry_scanning_configuration", `Scanning-${PEER}`);
    expect(scanning("dev")).toMatchObject({ scan_type: "BASIC", rule: [{ scan_frequency: "SCAN_ON_PUSH" }] });
    expect(scanning("prod")).toMatchObject({ scan_type: "ENHANCED", rule: [{ scan_frequency: "CONTINUOUS_SCAN" }] });
  });
});
