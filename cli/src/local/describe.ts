import { type ActiveFault, inventory, listFaults, type PatchReport, patches } from "./requests.ts";
import { type EmulatorStatus, emulatorStatus } from "./status.ts";

/** What `tandem local status` prints. */
export interface EmulatorDescription extends EmulatorStatus {
  /** Number of resources by region and service. */
  readonly resources?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly faults?: readonly ActiveFault[];
  readonly patches?: readonly PatchReport[];
}

/** Asks an embedded AWS for everything worth a look; one that does not run is just said not to. */
export async function describeEmulator(port: number): Promise<EmulatorDescription> {
  const status = await emulatorStatus({ port });
  if (status.state !== "running") return status;
  const { endpoint } = status;
  const made = Object.entries(await inventory(endpoint)).map(([region, services]) => {
    const counts = Object.entries(services).map(([service, resources]) => [service, resources.length]);
    return [region, Object.fromEntries(counts)];
  });
  return {
    ...status,
    resources: Object.fromEntries(made),
    faults: await listFaults(endpoint),
    patches: await patches(endpoint),
  };
}
