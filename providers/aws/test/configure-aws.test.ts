import { Vpc } from "@cdktf/provider-aws/lib/vpc/index.js";
import type { JsonObject, PlatformBase } from "@tandem/core";
import { describe, expect, it } from "vitest";
import { aws, awsRange, configureAwsIn } from "../src/index.ts";
import { makeStack } from "./stack.ts";

const ENDPOINT = "http://127.0.0.1:4566";

function configurationOf(differences: Partial<PlatformBase> = {}): JsonObject {
  const [configuration] = makeStack([aws], differences).document().provider?.aws ?? [];
  if (configuration === undefined) throw new Error("The stack has no configuration of aws.");
  return configuration;
}

describe("the AWS provider's configuration", () => {
  it("names the stack's region", () => {
    expect(configurationOf().region).toBe("eu-west-1");
  });

  it("refuses every other account", () => {
    expect(configurationOf().allowed_account_ids).toEqual(["111122223333"]);
  });

  it("tags everything with the stack's tags", () => {
    const { stack } = makeStack([aws]);
    expect(stack.tags).toMatchObject({ Team: "ml" });
    expect(configurationOf().default_tags).toEqual([{ tags: stack.tags }]);
  });

  it("retries for minutes, not for hours, and without delaying calls that did not fail", () => {
    expect(configurationOf()).toMatchObject({ retry_mode: "standard", max_retries: 10 });
  });

  it("assumes no role unless the platform has one", () => {
    expect(configurationOf()).not.toHaveProperty("assume_role");
  });

  it("assumes the platform's role, in a session that says who it is", () => {
    const roleArn = "arn:aws:iam::111122223333:role/deploy";
    expect(configurationOf({ assumeRole: { roleArn, externalId: "tandem-ci" } }).assume_role).toEqual([
      { role_arn: roleArn, external_id: "tandem-ci", session_name: "tandem" },
    ]);
  });

  it("holds no credentials, and no endpoint, on AWS", () => {
    const configuration = configurationOf({ assumeRole: { roleArn: "arn:aws:iam::111122223333:role/deploy" } });
    for (const argument of ["access_key", "secret_key", "token", "profile", "shared_config_files", "http_proxy"]) {
      expect(configuration).not.toHaveProperty(argument);
    }
    expect(Object.keys(configuration).filter((argument) => argument.startsWith("skip_"))).toEqual([]);
    expect(makeStack([aws]).stack.files).toEqual({});
  });

  it("accepts the whole supported range, whatever version the bindings were made from", () => {
    const { required_providers } = makeStack([aws]).document().terraform ?? {};
    expect(required_providers).toEqual({ aws: { source: "hashicorp/aws", version: awsRange } });
  });

  it("passes the check on every known version, with and without an emulator", () => {
    const role = { roleArn: "arn:aws:iam::111122223333:role/deploy", externalId: "x" };
    for (const differences of [{}, { assumeRole: role }, { emulator: { endpoint: ENDPOINT } }]) {
      expect(aws.check(makeStack([aws], differences).document(), awsRange)).toEqual([]);
    }
  });
});

describe("on an embedded AWS", () => {
  const configuration = configurationOf({
    emulator: { endpoint: ENDPOINT },
    assumeRole: { roleArn: "arn:aws:iam::111122223333:role/deploy" },
  });

  it("sends every service to the emulator by AWS's own file beside the JSON, whatever AWS_PROFILE names", () => {
    const { stack } = makeStack([aws], { emulator: { endpoint: ENDPOINT } });
    expect(stack.files).toEqual({ "aws.config": `[profile emulator]\nendpoint_url = ${ENDPOINT}\n` });
    expect(configuration).toMatchObject({ profile: "emulator", shared_config_files: ["${path.module}/aws.config"] });
  });

  it("uses credentials that are valid nowhere, and no role", () => {
    expect(configuration).toMatchObject({ access_key: "emulator", secret_key: "emulator" });
    expect(configuration).not.toHaveProperty("assume_role");
  });

  it("skips what only AWS can answer, and still asks which account it is in", () => {
    expect(configuration).toMatchObject({
      skip_credentials_validation: true,
      skip_metadata_api_check: "true",
      skip_region_validation: true,
      s3_use_path_style: true,
    });
    expect(configuration).not.toHaveProperty("skip_requesting_account_id");
    expect(configuration).not.toHaveProperty("allowed_account_ids");
  });

  it("is its own proxy for host names that loopback cannot resolve", () => {
    expect(configuration).toMatchObject({ http_proxy: ENDPOINT, https_proxy: "" });
  });

  it("gives up early, since nothing throttles", () => {
    expect(configuration.max_retries).toBe(2);
  });

  it.each([
    "https://127.0.0.1:4566",
    "http://127.0.0.1",
    "http://127.0.0.1:4566/path",
    "http://127.0.0.1:4566@example.com",
    "http://localhost:4566",
    "http://10.0.0.5:4566",
    "http://aws.example.com:80",
    "",
  ])("refuses %j, which is not loopback, with TDM-PRV-001", (endpoint) => {
    expect(() => makeStack([aws], { emulator: { endpoint } })).toThrow(/TDM-PRV-001 {2}emulator\.endpoint/);
  });
});

describe("a second configuration", () => {
  it("lies in the other region, under that region's name", () => {
    const { stack, document } = makeStack([aws], {}, "global");
    const peer = configureAwsIn(stack, "eu-central-1");
    new Vpc(stack, "Vpc", { cidrBlock: "10.0.0.0/16", provider: peer });
    expect(document().provider?.aws).toMatchObject([
      { region: "eu-west-1", allowed_account_ids: ["111122223333"] },
      { region: "eu-central-1", alias: "eu-central-1", allowed_account_ids: ["111122223333"] },
    ]);
    expect(document().resource?.aws_vpc?.Vpc?.provider).toBe("aws.eu-central-1");
    expect(document().terraform?.required_providers).toEqual({ aws: { source: "hashicorp/aws", version: awsRange } });
    expect(aws.check(document(), awsRange)).toEqual([]);
  });
});
