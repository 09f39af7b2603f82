import { databaseSchema } from "@tandem/aurora/settings";
import { dataSchema } from "@tandem/data/settings";
import { eventsSchema } from "@tandem/events/settings";
import { networkSchema } from "@tandem/network/settings";
import { replicationSchema } from "@tandem/replication/settings";
import { stateSchema } from "@tandem/state-bootstrap/settings";
import * as z from "zod";
import { backendSchema } from "./backend.ts";
import { regionSchema } from "./region.ts";

const waiverSchema = z.strictObject({
  /** Control that is not met: `N14`. */
  control: z.string(),
  /** Where: the path that the message names. */
  at: z.string(),
  /** Why that is right here. */
  reason: z.string().min(10, "a reason that a reviewer can judge, 10 characters at least"),
  /** Who answers for it. */
  owner: z.string().min(1, "a person or team"),
  /** Day after which it no longer holds, `YYYY-MM-DD`. */
  expires: z.string(),
});

const addressesSchema = z.strictObject({
  /** Block that every region's VPC is cut from: `10.64.0.0/12`. Private (RFC 1918) or shared (RFC 6598) addresses. */
  block: z.string(),
  /**
   * Blocks in use elsewhere that must stay reachable: offices, data centres, peers.
   * @default []
   */
  onPremises: z
    .array(
      z.strictObject({
        /** What lies there: `Dublin office`. */
        name: z.string().min(1, "a name"),
        block: z.string(),
      }),
    )
    .optional(),
  /**
   * Block of Kubernetes service addresses, the same in each cluster.
   * @default "172.20.0.0/16"
   */
  serviceBlock: z.string().optional(),
  /**
   * Accepts VPC blocks that are public addresses on the internet, if you own them.
   * @default false
   */
  allowPublicRanges: z.boolean().optional(),
});

/** A platform definition, as `definePlatform` takes it. */
export const platformSchema = z.strictObject({
  /** Name of the platform, first part of every resource's name: 2 to 16 lower-case letters, digits and single hyphens. */
  name: z.string(),
  /** AWS account, twelve digits. Terraform refuses to run against another. */
  account: z.string().regex(/^\d{12}$/, "twelve digits, in quotes"),
  /** Trades cost against protection: the defaults that it changes are in `docs/profiles.md`. */
  profile: z.enum(["dev", "staging", "prod"]),
  /** Region where a writer is first created. Which region is active is runtime state and stands nowhere here. */
  home: regionSchema,
  /** The other regions; one is what is tested. */
  peers: z.array(regionSchema).min(1, "at least one peer region"),
  /** Who answers for the platform; becomes a tag. */
  owner: z.string().min(1, "a person or team"),
  /** Who pays; becomes a tag. */
  costCentre: z.string().min(1, "a cost centre"),
  /** Where this definition lives; becomes a tag. */
  repository: z.string().min(1, "a repository, such as github.com/acme/platform"),
  /**
   * More tags for every resource.
   * @default {}
   */
  tags: z.record(z.string(), z.string()).optional(),
  /** Where Terraform keeps state. */
  backend: backendSchema,
  /** Address plan of all regions; `tandem network plan` prints what comes of it. */
  addresses: addressesSchema,
  /**
   * Narrows the provider versions that the platform accepts, as Terraform constraints; some options need it.
   * @default - the whole range that each provider package supports
   */
  versions: z
    .strictObject({ aws: z.string().optional(), kubernetes: z.string().optional(), helm: z.string().optional() })
    .optional(),
  /**
   * Role that Terraform assumes.
   * @default - the caller's own credentials
   */
  assumeRole: z
    .strictObject({
      roleArn: z.string().regex(/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/, "the ARN of an IAM role"),
      externalId: z.string().min(2, "2 characters at least").optional(),
    })
    .optional(),
  /**
   * An embedded AWS to run on, instead of AWS.
   * @default - AWS
   */
  emulator: z
    .strictObject({
      /** Where it listens; loopback only: `http://127.0.0.1:4566`. */
      endpoint: z.string(),
    })
    .optional(),
  /**
   * The network layer.
   * @default {}
   */
  network: networkSchema.optional(),
  /**
   * Keys, buckets, release registry, backups.
   * @default {}
   */
  data: dataSchema.optional(),
  /**
   * What is copied between the regions, and how they are linked.
   * @default {}
   */
  replication: replicationSchema.optional(),
  /**
   * What happens between a model's arrival and its servers: functions, retraining, schedules.
   * @default {}
   */
  events: eventsSchema.optional(),
  /**
   * The database of releases and metadata: an Aurora global database with a cluster in each region.
   * @default {}
   */
  database: databaseSchema.optional(),
  /**
   * What keeps state, with backend `s3`.
   * @default {}
   */
  state: stateSchema.optional(),
  /**
   * Controls that are knowingly not met.
   * @default []
   */
  waive: z.array(waiverSchema).optional(),
});

/** A platform definition as written. */
export type PlatformDefinition = z.input<typeof platformSchema>;
/** A platform definition whose form is right. */
export type ParsedDefinition = z.output<typeof platformSchema>;
