import { PrivateBucket } from "@tandem/bucket";
import type { Region } from "@tandem/core";
import { CustomerKey } from "@tandem/key";
import { Construct } from "constructs";
import { AccessLogBucket } from "./access-log-bucket.ts";
import { BreakGlassRole } from "./break-glass-role.ts";
import { stateLifecycle } from "./lifecycle.ts";
import { LockTable } from "./lock-table.ts";
import type { StateNames } from "./names.ts";
import { roleArn } from "./policies/break-glass.ts";
import { bucketPolicy } from "./policies/bucket-policy.ts";
import type { StateSettings } from "./settings/settings.ts";

export interface StateBootstrapProps {
  readonly account: string;
  readonly region: Region;
  readonly settings: StateSettings;
  readonly names: StateNames;
  /** Keys of the states that the region's bucket holds. */
  readonly stateKeys: readonly string[];
  /**
   * States of another region that this one holds copies of.
   * @default - no copies
   */
  readonly copies?: { readonly stateKeys: readonly string[] } | undefined;
}

/** A bucket of states and the key that they are encrypted with. */
export interface StateStore {
  readonly bucket: PrivateBucket;
  readonly key: CustomerKey;
}

/** What keeps a region's state: bucket, lock table, key, access log, the role that breaks the glass. */
export class StateBootstrap extends Construct {
  readonly states: StateStore;
  /** Where another region's states are copied to; absent without copies. */
  readonly copies?: StateStore;
  readonly lockTable: LockTable;
  readonly accessLog: AccessLogBucket;
  readonly breakGlass: BreakGlassRole;

  constructor(scope: Construct, id: string, props: StateBootstrapProps) {
    super(scope, id);
    const { names, settings, copies } = props;
    this.states = this.createStates(props);
    if (copies !== undefined) this.copies = this.createCopies(props, copies.stateKeys);
    this.lockTable = new LockTable(this, "LockTable", {
      name: names.lockTable,
      keyArn: this.states.key.arn,
      destroyable: settings.destroyable,
    });
    const stores = { state: this.states, ...(this.copies === undefined ? {} : { replica: this.copies }) };
    const storeNames = { state: names.bucket, ...(copies === undefined ? {} : { replica: names.replicaBucket }) };
    this.accessLog = new AccessLogBucket(this, "AccessLog", {
      ...props,
      name: names.accessLogBucket,
      retentionDays: settings.accessLogDays,
      sources: Object.fromEntries(Object.entries(stores).map(([prefix, { bucket }]) => [prefix, bucket])),
      sourceNames: storeNames,
      destroyable: settings.destroyable,
    });
    this.breakGlass = new BreakGlassRole(this, "BreakGlass", {
      ...props,
      name: names.breakGlassRole,
      principals: settings.breakGlassPrincipals,
      buckets: Object.values(storeNames),
      keyArns: Object.values(stores).map(({ key }) => key.arn),
    });
  }

  private createStates(props: StateBootstrapProps): StateStore {
    const { names, stateKeys } = props;
    return this.createStore("States", props, {
      name: names.bucket,
      alias: names.keyAlias,
      description: "Terraform states and their locks",
      stateKeys,
      expireLocks: false,
    });
  }

  private createCopies(props: StateBootstrapProps, stateKeys: readonly string[]): StateStore {
    const { names } = props;
    return this.createStore("Copies", props, {
      name: names.replicaBucket,
      alias: names.replicaKeyAlias,
      description: "Copies of another region's Terraform states",
      stateKeys,
      expireLocks: true,
    });
  }

  private createStore(
    id: string,
    { account, region, settings, names }: StateBootstrapProps,
    store: {
      readonly name: string;
      readonly alias: string;
      readonly description: string;
      readonly stateKeys: readonly string[];
      readonly expireLocks: boolean;
    },
  ): StateStore {
    const { name, alias, description, ...locks } = store;
    const { destroyable, noncurrentDays } = settings;
    const scope = new Construct(this, id);
    const key = new CustomerKey(scope, "Key", { account, region, alias, description, destroyable });
    const bucket = new PrivateBucket(scope, "Bucket", {
      name,
      keyArn: key.arn,
      policy: bucketPolicy({
        name,
        account,
        region,
        keyArn: key.arn,
        breakGlassRoleArn: roleArn(names.breakGlassRole, { account, region }),
      }),
      lifecycleRules: stateLifecycle({ noncurrentDays, ...locks }),
      destroyable,
    });
    return { bucket, key };
  }
}
