import { availableParallelism, freemem } from "node:os";

/** What a machine has to spare. */
export interface Resources {
  /** Cores that this process may use. */
  readonly cores: number;
  /** Memory that is free or can be freed, in bytes. */
  readonly freeBytes: number;
}

/** How much may run at once. */
export interface Budget {
  /** Stacks at work at once: each is one Terraform and its providers. */
  readonly stacks: number;
  /** Of these, how many may be planning, which keeps a core busy half of the time; an apply mostly waits for AWS. */
  readonly plans: number;
  /** Of these, how many may be in `init`, which reads and hashes each provider's binary. */
  readonly inits: number;
}

/**
 * Terraform with one AWS provider configuration takes 0.38 GB and peaks at 0.52 GB (a plan of 1,000 resources, provider
 * 5.100).
 */
const BYTES_PER_STACK = 0.5 * 1024 ** 3;

/** Share of the free memory that runs may take: the rest is for page cache, editors and the embedded AWS. */
const SHARE = 0.8;

/**
 * How many stacks fit into a machine: as many plans as it has cores, two at least, twice as many stacks, and never more than
 * its memory carries.
 * @param parallel what the user asked for with --parallel: taken as it is
 */
export function budgetFor({ cores, freeBytes }: Resources, parallel?: number): Budget {
  const fitting = Math.floor((freeBytes * SHARE) / BYTES_PER_STACK);
  const within = (wanted: number) => parallel ?? Math.max(1, Math.min(wanted, fitting));
  const plans = within(Math.max(2, cores));
  return { stacks: within(2 * plans), plans, inits: Math.max(1, Math.min(plans, Math.floor(cores / 2))) };
}

/** One line that says what was computed and from what. */
export function formatBudget({ stacks, plans, inits }: Budget, { cores, freeBytes }: Resources): string {
  const memory = `${(freeBytes / 1024 ** 3).toFixed(1)} GB free`;
  return `${stacks} ${stacks === 1 ? "stack" : "stacks"} at a time, ${plans} of them planning, ${inits} in init (${cores} cores, ${memory})`;
}

/** What this machine, or the container around this process, has to spare. */
export function thisMachinesResources(): Resources {
  // Newer Node knows the container's limit too.
  const { availableMemory } = process as { readonly availableMemory?: () => number };
  return { cores: availableParallelism(), freeBytes: availableMemory?.() ?? freemem() };
}
