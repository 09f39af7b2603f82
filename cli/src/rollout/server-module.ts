import type { Region } from "@tandem/core";
import { dataNames } from "@tandem/data";
import type { Platform } from "@tandem/platform";
import { credentialsFor } from "../model/registry.ts";
import type { PythonModule } from "../model/run-python.ts";

/** What the servers of an environment answer with. */
export interface ServedModel {
  readonly platform: Platform;
  readonly model: string;
}

/** The Python program that answers with what a region's registry says, from that region's bucket; without its port. */
export function serverModule({ platform, model }: ServedModel, region: Region): PythonModule {
  const { name, environment, account, emulator } = platform;
  const { registryTable, buckets } = dataNames({ platform: name, environment, account, region });
  return {
    packages: "modelServing",
    module: "tandem_model.serve",
    words: [
      `--model=${model}`,
      `--registry-table=${registryTable}`,
      `--bucket=${buckets.models}`,
      `--monitoring-bucket=${buckets.artifacts}`,
      `--region=${region}`,
      ...(emulator === undefined ? [] : [`--endpoint=${emulator.endpoint}`]),
    ],
    env: credentialsFor(platform),
  };
}
