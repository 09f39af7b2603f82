import * as z from "zod";

const threshold = z.strictObject({
  /** The metric must not be below it. */
  least: z.number().optional(),
  /** The metric must not be above it. */
  most: z.number().optional(),
});

/** The `events` section of a platform definition: what happens between a model's arrival and its servers. */
export const eventsSchema = z.strictObject({
  /**
   * Who approves a release that every region has validated: a person, or `approvalThresholds`.
   * @default "manual"
   */
  approval: z.enum(["manual", "automatic"]).optional(),
  /**
   * What a release's metrics must keep to be approved without a person, by the metric's name in the manifest.
   * @default {}
   */
  approvalThresholds: z.record(z.string(), threshold).optional(),
  /**
   * Processor of the functions.
   * @default "arm64"
   */
  architecture: z.enum(["arm64", "x86_64"]).optional(),
  /**
   * Days that functions and workflow keep their logs, one of those that CloudWatch offers.
   * @default by profile
   */
  logRetentionDays: z.int().min(1).max(3653).optional(),
  /**
   * Executions that each function may have at one time, 2 at the least; 0 reserves none.
   * @default by profile
   */
  reservedConcurrency: z.int().min(0).max(1000).optional(),
  /**
   * The account's quota of Lambda executions at one time, in the region where it is lowest.
   * @default 1000
   */
  accountConcurrency: z.int().min(10).optional(),
  /**
   * Minutes between two comparisons of what the registry says with what servers run.
   * @default 1
   */
  reconcileMinutes: z.int().min(1).max(60).optional(),
  /**
   * Minutes between two looks at drift.
   * @default by profile
   */
  driftMinutes: z.int().min(1).max(1440).optional(),
  /** What holds back retraining. */
  retraining: z
    .strictObject({
      /**
       * Hours after the start of a training in which the region starts no other of the same model.
       * @default by profile
       */
      coolDownHours: z.int().min(1).max(720).optional(),
      /**
       * Trainings of one model that a region may start in a calendar month (UTC).
       * @default by profile
       */
      budgetPerMonth: z.int().min(1).max(1000).optional(),
      /**
       * Hours from the request to the end of a training. The queue keeps a request for 96.
       * @default 6
       */
      timeoutHours: z.int().min(1).max(96).optional(),
    })
    .optional(),
  /** Alarms about models: `<platform>-<environment>-model-<model>-<what>`. */
  rollback: z
    .strictObject({
      /**
       * Whether such an alarm brings back what was active before.
       * @default true
       */
      onAlarm: z.boolean().optional(),
      /**
       * Minutes after its promotion in which an alarm is held against a release. Later ones are about something else.
       * @default 60
       */
      withinMinutes: z.int().min(1).max(1440).optional(),
    })
    .optional(),
  /** The function that answers predictions with the region's active model, beside the servers. */
  serving: z
    .strictObject({
      /**
       * Whether there is one. It costs nothing while nobody calls it.
       * @default true
       */
      enabled: z.boolean().optional(),
      /**
       * Its memory in MiB; processors come with it.
       * @default 2048
       */
      memoryMib: z.int().min(512).max(10_240).optional(),
    })
    .optional(),
  /**
   * Days that the bus keeps events for a replay.
   * @default by profile
   */
  archiveDays: z.int().min(1).max(3650).optional(),
  /**
   * Times that a message is tried before it goes to the dead letters.
   * @default 5
   */
  maxReceives: z.int().min(1).max(1000).optional(),
  /**
   * Days after which the database's password is changed, where the secret has its origin; 0: never.
   * @default by profile
   */
  rotationDays: z.int().min(0).max(1000).optional(),
  /**
   * An address for events that moves to the other region when a health check fails. Set it once both regions have a bus.
   * @default - none: each region takes its own
   */
  globalEndpoint: z
    .strictObject({
      /** Id of the Route 53 health check of the home region. */
      healthCheckId: z.string(),
    })
    .optional(),
  /**
   * Takes `prevent_destroy` off key and queues, the first step of destroying: apply it, then destroy.
   * @default - by profile: `true` in `dev`
   */
  destroyable: z.boolean().optional(),
});

/** The section as written. */
export type EventsInput = z.input<typeof eventsSchema>;
