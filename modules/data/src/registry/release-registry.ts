import { DynamodbTable } from "@cdktf/provider-aws/lib/dynamodb-table/index.js";
import { DynamodbTableReplicaA } from "@cdktf/provider-aws/lib/dynamodb-table-replica/index.js";
import type { Region } from "@tandem/core";
import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { keysInTheirRegion } from "../keys/key-region.ts";

/** One region of what all regions share. */
export interface Place {
  readonly region: Region;
  /** ARN of a key of that region. */
  readonly keyArn: string;
  /** Configuration for the region. */
  readonly provider: TerraformProvider;
}

export interface ReleaseRegistryProps {
  readonly name: string;
  readonly home: Omit<Place, "provider">;
  readonly peers: readonly Place[];
  /** Whether the table and its replicas may be destroyed: AWS and Terraform refuse otherwise. */
  readonly destroyable: boolean;
  /** Tags beside `Name`. */
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * Which release of a model is active where, and what it is made of: a DynamoDB global table with a replica in each region.
 * Every replica takes writes, and the last writer wins; a swap of regions changes nothing here.
 *
 * Items are found by `model` and, within a model, by `record`: an entry of its history, or what a region serves.
 *
 * Replicas are resources of their own: the table's inline form has neither deletion protection nor tags for them. Source:
 * provider documentation of aws_dynamodb_table_replica, "the table's `replica` must be ignored"; DynamoDB developer guide,
 * "Global tables": a replicated table has a stream of new and old images.
 */
export class ReleaseRegistry extends Construct {
  readonly table: DynamodbTable;
  readonly replicas: readonly DynamodbTableReplicaA[];

  constructor(scope: Construct, id: string, props: ReleaseRegistryProps) {
    super(scope, id);
    keysInTheirRegion(this, [props.home, ...props.peers]);
    this.table = this.createTable(props);
    this.replicas = props.peers.map((peer) => this.createReplica(peer, props));
  }

  private createTable({ name, home, destroyable, tags }: ReleaseRegistryProps): DynamodbTable {
    return new DynamodbTable(this, "Table", {
      name,
      billingMode: "PAY_PER_REQUEST",
      hashKey: "model",
      rangeKey: "record",
      attribute: [
        { name: "model", type: "S" },
        { name: "record", type: "S" },
      ],
      streamEnabled: true,
      streamViewType: "NEW_AND_OLD_IMAGES",
      pointInTimeRecovery: { enabled: true },
      serverSideEncryption: { enabled: true, kmsKeyArn: home.keyArn },
      deletionProtectionEnabled: !destroyable,
      tags: { ...tags, Name: name },
      lifecycle: { preventDestroy: !destroyable, ignoreChanges: ["replica"] },
    });
  }

  private createReplica(
    { region, keyArn, provider }: Place,
    { name, destroyable, tags }: ReleaseRegistryProps,
  ): DynamodbTableReplicaA {
    return new DynamodbTableReplicaA(this, `Replica-${region}`, {
      provider,
      globalTableArn: this.table.arn,
      kmsKeyArn: keyArn,
      pointInTimeRecovery: true,
      deletionProtectionEnabled: !destroyable,
      tags: { ...tags, Name: name },
      lifecycle: { preventDestroy: !destroyable },
    });
  }
}
