import type { Region } from "@tandem/core";
import type { Platform } from "@tandem/platform";
import { credentialsFor } from "../model/registry.ts";
import type { PythonModule } from "../model/run-python.ts";
import { modelsFolder } from "../model/train.ts";

/** What the servers of an environment answer with. */
export interface ServedModel {
  readonly platform: Platform;
  readonly model: string;
}

/** The Python program that serves a region, without its port. */
export function serverModule({ platform, model }: ServedModel, region: Region): PythonModule {
  return {
    packages: "modelServing",
    module: "tandem_model.serve",
    words: [`--model=${modelsFolder()}`, `--name=${model}`, `--region=${region}`],
    env: credentialsFor(platform),
  };
}
