import { CloudwatchLogGroup } from "@cdktf/provider-aws/lib/cloudwatch-log-group/index.js";
import { DataAwsCallerIdentity } from "@cdktf/provider-aws/lib/data-aws-caller-identity/index.js";
import { DefaultSecurityGroup } from "@cdktf/provider-aws/lib/default-security-group/index.js";
import { DynamodbTable } from "@cdktf/provider-aws/lib/dynamodb-table/index.js";
import { Eip } from "@cdktf/provider-aws/lib/eip/index.js";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role/index.js";
import { KmsKey } from "@cdktf/provider-aws/lib/kms-key/index.js";
import { LbListener } from "@cdktf/provider-aws/lib/lb-listener/index.js";
import { NatGateway } from "@cdktf/provider-aws/lib/nat-gateway/index.js";
import { NetworkAcl } from "@cdktf/provider-aws/lib/network-acl/index.js";
import { Route } from "@cdktf/provider-aws/lib/route/index.js";
import { S3Bucket } from "@cdktf/provider-aws/lib/s3-bucket/index.js";
import { S3BucketLifecycleConfiguration } from "@cdktf/provider-aws/lib/s3-bucket-lifecycle-configuration/index.js";
import { S3BucketReplicationConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-replication-configuration/index.js";
import { S3BucketServerSideEncryptionConfigurationA } from "@cdktf/provider-aws/lib/s3-bucket-server-side-encryption-configuration/index.js";
import { S3BucketVersioningA } from "@cdktf/provider-aws/lib/s3-bucket-versioning/index.js";
import { SecurityGroup } from "@cdktf/provider-aws/lib/security-group/index.js";
import { Subnet } from "@cdktf/provider-aws/lib/subnet/index.js";
import { Vpc } from "@cdktf/provider-aws/lib/vpc/index.js";
import { VpcEndpoint } from "@cdktf/provider-aws/lib/vpc-endpoint/index.js";
import { VpcSecurityGroupIngressRule } from "@cdktf/provider-aws/lib/vpc-security-group-ingress-rule/index.js";
import type { LayerStack } from "@tandem/core";
import {
  DataTerraformRemoteStateS3,
  Fn,
  TerraformCount,
  TerraformIterator,
  TerraformOutput,
  TerraformVariable,
  Token,
} from "cdktf";

/** Resources as people write them: valid on every version of the provider that is supported. */
export const corpus: Readonly<Record<string, (stack: LayerStack) => void>> = {
  "references, functions and outputs": (stack) => {
    const account = new DataAwsCallerIdentity(stack, "Account");
    const vpc = new Vpc(stack, "Vpc", { cidrBlock: "10.0.0.0/16", tags: { Name: `vpc-${account.accountId}` } });
    const subnet = new Subnet(stack, "Subnet", { vpcId: vpc.id, cidrBlock: Fn.cidrsubnet(vpc.cidrBlock, 8, 1) });
    const address = new Eip(stack, "Address", { domain: "vpc", dependsOn: [vpc] });
    new NatGateway(stack, "Nat", { allocationId: address.id, subnetId: subnet.id });
    new TerraformOutput(stack, "vpc_tags", { value: Fn.lookup(vpc.tagsAll, "Name", "") });
  },

  "values from another layer": (stack) => {
    const network = new DataTerraformRemoteStateS3(stack, "Network", { bucket: "b", key: "k", region: "eu-west-1" });
    new VpcEndpoint(stack, "Endpoint", {
      vpcId: network.getString("vpcId"),
      serviceName: "com.amazonaws.eu-west-1.s3",
      routeTableIds: Token.asList(network.get("routeTableIds")),
      policy: JSON.stringify({ Version: "2012-10-17", Statement: [] }),
      timeouts: { create: "15m" },
    });
  },

  "values that only a run knows": (stack) => {
    const days = new TerraformVariable(stack, "days", { type: "number" });
    const enabled = new TerraformVariable(stack, "enabled", { type: "bool" });
    new CloudwatchLogGroup(stack, "Logs", { name: "logs", retentionInDays: days.numberValue });
    new Vpc(stack, "Vpc", { cidrBlock: "10.0.0.0/16", enableDnsHostnames: enabled.booleanValue });
    new KmsKey(stack, "Key", { deletionWindowInDays: Token.asNumber("${var.days}"), enableKeyRotation: true });
  },

  "several instances": (stack) => {
    const names = TerraformIterator.fromList(["a", "b"]);
    const logs = new CloudwatchLogGroup(stack, "Logs", { forEach: names, name: names.value });
    const vpcs = new Vpc(stack, "Vpc", { count: TerraformCount.of(2), cidrBlock: "10.0.0.0/16" });
    new TerraformOutput(stack, "arns", { value: `\${values(${logs.fqn})[*].arn}` });
    new TerraformOutput(stack, "first", { value: `\${${vpcs.fqn}[0].id}` });
  },

  "nested and dynamic blocks": (stack) => {
    const key = new KmsKey(stack, "Key");
    new DynamodbTable(stack, "Table", {
      name: "releases",
      billingMode: "PAY_PER_REQUEST",
      hashKey: "model",
      rangeKey: "version",
      attribute: [
        { name: "model", type: "S" },
        { name: "version", type: "N" },
      ],
      serverSideEncryption: { enabled: true, kmsKeyArn: key.arn },
      pointInTimeRecovery: { enabled: true },
      replica: [{ regionName: "eu-central-1", propagateTags: true }],
      ttl: { enabled: true, attributeName: "expires" },
      lifecycle: { preventDestroy: true, ignoreChanges: ["read_capacity"] },
    });
    const replicas = TerraformIterator.fromList(["eu-central-1"]);
    new DynamodbTable(stack, "Dynamic", {
      name: "dynamic",
      billingMode: "PAY_PER_REQUEST",
      hashKey: "a",
      attribute: [{ name: "a", type: "S" }],
      replica: replicas.dynamic({ region_name: replicas.value }),
    });
  },

  "a bucket with its sub-resources": (stack) => {
    const bucket = new S3Bucket(stack, "Bucket", { bucketPrefix: "data-" });
    const role = new IamRole(stack, "Role", { assumeRolePolicy: "{}" });
    new S3BucketVersioningA(stack, "Versioning", {
      bucket: bucket.id,
      versioningConfiguration: { status: "Enabled" },
    });
    new S3BucketServerSideEncryptionConfigurationA(stack, "Encryption", {
      bucket: bucket.id,
      rule: [{ applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms" }, bucketKeyEnabled: true }],
    });
    new S3BucketLifecycleConfiguration(stack, "Lifecycle", {
      bucket: bucket.id,
      rule: [
        {
          id: "old",
          status: "Enabled",
          filter: [{ prefix: "" }],
          noncurrentVersionExpiration: [{ noncurrentDays: 30 }],
        },
        { id: "parts", status: "Enabled", filter: [{}], abortIncompleteMultipartUpload: [{ daysAfterInitiation: 7 }] },
      ],
    });
    new S3BucketReplicationConfigurationA(stack, "Replication", {
      bucket: bucket.id,
      role: role.arn,
      rule: [
        {
          id: "all",
          status: "Enabled",
          filter: {},
          deleteMarkerReplication: { status: "Enabled" },
          destination: {
            bucket: "arn:aws:s3:::replica",
            metrics: { status: "Enabled", eventThreshold: { minutes: 15 } },
          },
        },
      ],
    });
  },

  "attributes that are lists of objects": (stack) => {
    const vpc = new Vpc(stack, "Vpc", { cidrBlock: "10.0.0.0/16" });
    new DefaultSecurityGroup(stack, "Closed", { vpcId: vpc.id, ingress: [], egress: [] });
    new SecurityGroup(stack, "Inline", {
      vpcId: vpc.id,
      ingress: [{ fromPort: 443, toPort: 443, protocol: "tcp", cidrBlocks: [vpc.cidrBlock], description: "https" }],
    });
    new NetworkAcl(stack, "Acl", {
      vpcId: vpc.id,
      ingress: [{ ruleNo: 1, action: "deny", protocol: "-1", fromPort: 0, toPort: 0, cidrBlock: "0.0.0.0/0" }],
    });
    new VpcSecurityGroupIngressRule(stack, "Rule", {
      securityGroupId: vpc.defaultSecurityGroupId,
      ipProtocol: "-1",
      cidrIpv4: vpc.cidrBlock,
    });
  },

  "overrides and blocks in blocks": (stack) => {
    const listener = new LbListener(stack, "Listener", {
      loadBalancerArn: "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/x/0123456789abcdef",
      port: 443,
      defaultAction: [
        { type: "forward", forward: { targetGroup: [{ arn: "${var.first}", weight: 90 }, { arn: "${var.second}" }] } },
      ],
    });
    listener.addOverride("default_action.0.order", "1");
    const route = new Route(stack, "Route", { routeTableId: "rtb-1", destinationCidrBlock: "0.0.0.0/0" });
    route.addOverride("gateway_id", "igw-1");
    route.addOverride("timeouts", [{ create: "5m" }]);
  },
};
