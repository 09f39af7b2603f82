import { arn, dnsSuffixOf, partitionOf, type Region, type Statement } from "@tandem/core";
import { queueArn } from "@tandem/queue";
import { busArn } from "../intake/arns.ts";
import type { FunctionContext } from "./context.ts";
import type { FunctionName } from "./function-names.ts";

type Permissions = (context: FunctionContext) => readonly Statement[];

/** What a function may do beside logs and traces, each in its own region alone. */
export function functionPermissions(name: FunctionName, context: FunctionContext): readonly Statement[] {
  return PERMISSIONS[name].flatMap((permissions) => permissions(context));
}

const sendFailures: Permissions = ({ keyArn, region }) => [
  {
    sid: "EncryptFailures",
    actions: ["kms:Decrypt", "kms:GenerateDataKey"],
    resources: [keyArn],
    conditions: via("sqs", region),
  },
];

// ARNs of what the layer itself makes are computed: functions are made while queues and bus are.
const takeArrivals: Permissions = ({ account, region, names }) => [
  {
    sid: "TakeArrivals",
    actions: ["sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"],
    resources: [queueArn({ account, region, name: names.queues.arrivals })],
  },
];

const readModels: Permissions = ({ modelsBucket, modelsKeyArn, region }) => [
  { sid: "FindModels", actions: ["s3:ListBucket"], resources: [bucketArn(modelsBucket, region)] },
  {
    sid: "ReadModels",
    actions: ["s3:GetObject", "s3:GetObjectVersion"],
    resources: [`${bucketArn(modelsBucket, region)}/*`],
  },
  { sid: "DecryptModels", actions: ["kms:Decrypt"], resources: [modelsKeyArn], conditions: via("s3", region) },
];

/** Folder of the monitoring windows that servers write. */
const MONITORING = "monitoring";

const readWindows: Permissions = ({ artifactsBucket, artifactsKeyArn, region }) => [
  {
    sid: "FindWindows",
    actions: ["s3:ListBucket"],
    resources: [bucketArn(artifactsBucket, region)],
    conditions: { StringLike: { "s3:prefix": `${MONITORING}/*` } },
  },
  {
    sid: "ReadWindows",
    actions: ["s3:GetObject"],
    resources: [`${bucketArn(artifactsBucket, region)}/${MONITORING}/*`],
  },
  { sid: "DecryptWindows", actions: ["kms:Decrypt"], resources: [artifactsKeyArn], conditions: via("s3", region) },
];

const registry =
  (sid: string, actions: readonly string[]): Permissions =>
  ({ account, region, registryTable, registryKeyAlias }) => [
    { sid, actions, resources: [tableArn(registryTable, account, region)] },
    {
      sid: "UseRegistryKey",
      actions: ["kms:Decrypt"],
      resources: [anyKey(account, region)],
      conditions: {
        ...via("dynamodb", region),
        "ForAnyValue:StringEquals": { "kms:ResourceAliases": registryKeyAlias },
      },
    },
  ];

const READS = ["dynamodb:GetItem", "dynamodb:Query"];
const MOVES = [...READS, "dynamodb:ConditionCheckItem", "dynamodb:PutItem", "dynamodb:UpdateItem"];
const readRegistry = registry("ReadReleases", READS);
const moveReleases = registry("MoveReleases", MOVES);

/** The table's replicas in the other regions: a decision is home's, wherever the alarm rang, and peers follow first. */
const moveReleasesElsewhere: Permissions = ({ account, region, modelBuckets, registryTable, registryKeyAlias }) => {
  const others = (Object.keys(modelBuckets) as Region[]).filter((each) => each !== region);
  if (others.length === 0) return [];
  return [
    {
      sid: "MoveReleasesElsewhere",
      actions: MOVES,
      resources: others.map((each) => tableArn(registryTable, account, each)),
    },
    {
      sid: "UseRegistryKeysElsewhere",
      actions: ["kms:Decrypt"],
      resources: others.map((each) => anyKey(account, each)),
      conditions: {
        StringEquals: { "kms:ViaService": others.map((each) => `dynamodb.${each}.${dnsSuffixOf(each)}`) },
        "ForAnyValue:StringEquals": { "kms:ResourceAliases": registryKeyAlias },
      },
    },
  ];
};

const putEvents: Permissions = ({ names, ...place }) => [
  { sid: "TellTheBus", actions: ["events:PutEvents"], resources: [busArn(place, names.bus)] },
];

const PERMISSIONS: Readonly<Record<FunctionName, readonly Permissions[]>> = {
  "validate-release": [sendFailures, takeArrivals, readModels, moveReleases, putEvents],
  "reconcile-release": [sendFailures, readModels, moveReleases, putEvents],
  "rollback-release": [sendFailures, moveReleases, moveReleasesElsewhere, putEvents],
  "drift-monitor": [sendFailures, readModels, readWindows, readRegistry, putEvents],
  "serve-model": [sendFailures, readModels, readRegistry],
  "rotate-secret": [sendFailures],
};

/** Only through a service that asks for the caller. */
export function via(service: string, region: Region) {
  return { StringEquals: { "kms:ViaService": `${service}.${region}.${dnsSuffixOf(region)}` } } as const;
}

/** Every key of the region; a condition says which. */
export function anyKey(account: string, region: Region): string {
  return arn({ partition: partitionOf(region), service: "kms", region, account, resource: "key/*" });
}

function tableArn(table: string, account: string, region: Region): string {
  return arn({ partition: partitionOf(region), service: "dynamodb", region, account, resource: `table/${table}` });
}

function bucketArn(name: string, region: Region): string {
  return arn({ partition: partitionOf(region), service: "s3", resource: name });
}
