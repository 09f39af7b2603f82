import { ProblemsError } from "@tandem/core";
import { synthStack } from "@tandem/testing";
import { describe, expect, it } from "vitest";
import { LiveFunction, type LiveFunctionProps } from "../src/index.ts";

const KEY = "arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d";
const DIGEST = `sha256:${"0a".repeat(32)}`;
const PROPS: LiveFunctionProps = {
  account: "111122223333",
  region: "eu-west-1",
  name: "tandem-test-validate",
  roleName: "tandem-test-events-validate",
  description: "Validates",
  code: { bucket: "artifacts", key: "functions/0a.zip", runtime: "python3.12", handler: "package.module.handler" },
  architecture: "arm64",
  timeoutSeconds: 60,
  memoryMib: 512,
  environment: { TANDEM_TABLE: "registry" },
  keyArn: KEY,
  logRetentionDays: 30,
  permissions: [],
  onFailure: { name: "undelivered", arn: "${aws_sqs_queue.undelivered.arn}" },
};

function synth(props: Partial<LiveFunctionProps> = {}) {
  return synthStack((stack) => {
    new LiveFunction(stack, "Function", { ...PROPS, ...props });
  });
}

function problemsOf(props: Partial<LiveFunctionProps>) {
  try {
    synth(props);
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  return [];
}

const statementsOf = (policy: unknown) =>
  Object.fromEntries(
    [JSON.parse(String(policy)).Statement].flat().map((each: { readonly Sid: string }) => [each.Sid, each]),
  ) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;

describe("LiveFunction", () => {
  const template = synth();
  const resource = template.only("aws_lambda_function");

  it("runs what a key names, on the processor that it is told", () => {
    expect(resource).toMatchObject({
      package_type: "Zip",
      s3_bucket: "artifacts",
      s3_key: "functions/0a.zip",
      runtime: "python3.12",
      handler: "package.module.handler",
      architectures: ["arm64"],
      timeout: 60,
      memory_size: 512,
    });
    expect(synth({ architecture: "x86_64" }).only("aws_lambda_function").architectures).toEqual(["x86_64"]);
  });

  it("makes a version of each change, and an alias that follows it", () => {
    expect(resource.publish).toBe(true);
    expect(template.only("aws_lambda_alias")).toMatchObject({
      name: "live",
      function_version: expect.stringMatching(/^\$\{aws_lambda_function\.\w+\.version\}$/),
    });
  });

  it("logs JSON to a group of its own, with key and retention", () => {
    expect(template.only("aws_cloudwatch_log_group")).toMatchObject({
      name: "/aws/lambda/tandem-test-validate",
      kms_key_id: KEY,
      retention_in_days: 30,
    });
    expect(resource.logging_config).toMatchObject({
      log_format: "JSON",
      log_group: expect.stringMatching(/^\$\{aws_cloudwatch_log_group\./),
    });
  });

  it("sends what it could not do to the queue, and may", () => {
    expect(template.only("aws_lambda_function_event_invoke_config")).toMatchObject({
      qualifier: expect.stringMatching(/^\$\{aws_lambda_alias\..*\.name\}$/),
      maximum_retry_attempts: 2,
      destination_config: { on_failure: { destination: PROPS.onFailure.arn } },
    });
    expect(statementsOf(template.only("aws_iam_role_policy").policy).SendFailures).toMatchObject({
      Action: "sqs:SendMessage",
      Resource: "arn:aws:sqs:eu-west-1:111122223333:undelivered",
    });
  });

  it("has a role that writes its own log alone and reads its own environment", () => {
    const statements = statementsOf(template.only("aws_iam_role_policy").policy);
    expect(Object.keys(statements)).toEqual(["ReadEnvironment", "SendFailures", "Trace", "WriteLog"]);
    expect(statements.WriteLog).toMatchObject({
      Resource: "arn:aws:logs:eu-west-1:111122223333:log-group:/aws/lambda/tandem-test-validate:*",
    });
    expect(statements.ReadEnvironment).toMatchObject({
      Resource: KEY,
      Condition: {
        StringEquals: {
          "kms:EncryptionContext:aws:lambda:FunctionArn":
            "arn:aws:lambda:eu-west-1:111122223333:function:tandem-test-validate",
        },
      },
    });
  });

  it("reserves executions where it is told, and none otherwise", () => {
    expect(resource).not.toHaveProperty("reserved_concurrent_executions");
    const reserving = synth({ reservedConcurrency: 2 }).only("aws_lambda_function");
    expect(reserving.reserved_concurrent_executions).toBe(2);
  });

  it("may be called by nobody, and by a service for one source on the alias alone", () => {
    expect(template.count("aws_lambda_permission")).toBe(0);
    const sourceArn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:database-abcdef";
    const called = synth({ callers: { Secret: { service: "secretsmanager.amazonaws.com", sourceArn } } });
    expect(called.only("aws_lambda_permission")).toMatchObject({
      action: "lambda:InvokeFunction",
      principal: "secretsmanager.amazonaws.com",
      qualifier: expect.stringMatching(/^\$\{aws_lambda_alias\./),
      source_account: "111122223333",
      source_arn: sourceArn,
    });
  });

  it("has no URL, no VPC and no layer", () => {
    expect(template.count("aws_lambda_function_url")).toBe(0);
    expect(resource).not.toHaveProperty("vpc_config");
    expect(resource).not.toHaveProperty("layers");
  });

  it("lies in a VPC where it is told, whose interfaces its own code cannot touch", () => {
    const inside = synth({ vpc: { subnetIds: ["subnet-a", "subnet-b"], securityGroupIds: ["sg-a"] } });
    expect(inside.only("aws_lambda_function").vpc_config).toEqual({
      subnet_ids: ["subnet-a", "subnet-b"],
      security_group_ids: ["sg-a"],
    });
    const statements = statementsOf(inside.only("aws_iam_role_policy").policy);
    expect(statements.MakeInterfaces?.Resource).not.toContain("*");
    expect(statements.DenyInterfacesToCode).toMatchObject({
      Effect: "Deny",
      Action: expect.arrayContaining(["ec2:CreateNetworkInterface", "ec2:DeleteNetworkInterface"]),
      Condition: {
        ArnEquals: { "lambda:SourceFunctionArn": expect.stringContaining(":function:tandem-test-validate") },
      },
    });
  });

  it("runs an image by digest", () => {
    const imageUri = `111122223333.dkr.ecr.eu-west-1.amazonaws.com/tandem/serve@${DIGEST}`;
    const image = synth({ code: { imageUri } }).only("aws_lambda_function");
    expect(image).toMatchObject({ package_type: "Image", image_uri: imageUri });
    expect(image).not.toHaveProperty("runtime");
  });

  it("refuses an image by tag, one zone, and sizes that Lambda refuses, all at once", () => {
    expect(
      problemsOf({
        code: { imageUri: "111122223333.dkr.ecr.eu-west-1.amazonaws.com/tandem/serve:latest" },
        vpc: { subnetIds: ["subnet-a"], securityGroupIds: ["sg-a"] },
        timeoutSeconds: 901,
        memoryMib: 64,
      }),
    ).toEqual([
      "TDM-EVT-060 test-test-eu-west-1/Function.code.imageUri",
      "TDM-EVT-063 test-test-eu-west-1/Function.memoryMib",
      "TDM-EVT-062 test-test-eu-west-1/Function.timeoutSeconds",
      "TDM-EVT-061 test-test-eu-west-1/Function.vpc.subnetIds",
    ]);
    expect(problemsOf({})).toEqual([]);
  });
});
