import type { LayerStack, Profile } from "@tandem/core";
import { synthStack, type Template } from "@tandem/testing";
import { eventNames, RegionEvents, type RegionEventsProps } from "../src/index.ts";
import { type EventsInput, type EventsSettings, resolveEvents } from "../src/settings/index.ts";

export const ACCOUNT = "111122223333";
export const HOME = "eu-west-1";
export const PEER = "eu-central-1";
export const OWNER = { platform: "tandem", environment: "test", account: ACCOUNT, region: HOME } as const;
export const NAMES = eventNames(OWNER);

/** What a test may change. */
export interface EventsFixture {
  readonly profile?: Profile;
  readonly settings?: EventsInput;
  readonly props?: Partial<RegionEventsProps>;
}

/** The section with its defaults. */
export function settingsOf(input: EventsInput = {}, profile: Profile = "dev"): EventsSettings {
  return resolveEvents(input, profile);
}

/** What the home region's rotation needs. */
export const ROTATION: NonNullable<RegionEventsProps["rotation"]> = {
  secretName: "tandem/test/database",
  secretKeyAlias: "alias/tandem/test/secrets",
  databaseEndpoint: "tandem-test-registry.cluster-a.eu-west-1.rds.amazonaws.com",
  vpcId: "vpc-1",
  subnetIds: ["subnet-a", "subnet-b"],
  databaseClientSecurityGroupId: "sg-clients",
};

/** Builds a region's events in a stack, the way its layer does at home. */
function createRegion(stack: LayerStack, { profile = "dev", settings = {}, props = {} }: EventsFixture): void {
  new RegionEvents(stack, "Events", {
    ...OWNER,
    names: NAMES,
    settings: settingsOf(settings, profile),
    code: {
      key: "functions/0123456789abcdef0123456789abcdef-arm64.zip",
      runtime: "python3.12",
      handlers: {
        "validate-release": "tandem_model.functions.validate_release.handler",
        "reconcile-release": "tandem_model.functions.reconcile_release.handler",
        "rollback-release": "tandem_model.functions.rollback_release.handler",
        "drift-monitor": "tandem_model.functions.drift_monitor.handler",
        "serve-model": "tandem_model.functions.serve_model.handler",
        "rotate-secret": "tandem_model.functions.rotate_secret.handler",
      },
    },
    registryTable: "tandem-test-registry",
    registryKeyAlias: "alias/tandem/test/registry",
    modelBuckets: { [HOME]: "models-home", [PEER]: "models-peer" },
    modelsBucket: "models-home",
    modelsKeyArn: `arn:aws:kms:${HOME}:${ACCOUNT}:key/models`,
    artifactsBucket: "artifacts-home",
    artifactsKeyArn: `arn:aws:kms:${HOME}:${ACCOUNT}:key/data`,
    rotation: ROTATION,
    secondary: PEER,
    ...props,
  });
}

/** Synthesizes a region's events; fails for whatever is wrong with it on any provider version. */
export function synthRegion(fixture: EventsFixture = {}): Template {
  return synthStack((stack) => createRegion(stack, fixture));
}

/** Statements of a policy by their ids. */
export function statementsOf(policy: unknown): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const { Statement } = JSON.parse(String(policy)) as { readonly Statement: { readonly Sid: string } };
  return Object.fromEntries([Statement].flat().map((each) => [each.Sid, each]));
}
