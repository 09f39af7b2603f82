import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What `tandem model train` makes unless it is told otherwise. */
export const REFERENCE_MODEL = "breast-cancer";

/** A model that training has released on this machine. */
export interface TrainedModel {
  readonly name: string;
  /** First twelve digits of its digest. */
  readonly version: string;
  /** `sha256:...` */
  readonly digest: string;
}

/**
 * The model of a folder of models that an environment is brought up with: the reference model, or where there is none the
 * first by name.
 * @returns undefined when nothing is trained
 */
export function trainedModel(models: string): TrainedModel | undefined {
  const names = existsSync(models) ? readdirSync(models).sort() : [];
  const found = names.flatMap((name) => released(models, name) ?? []);
  return found.find(({ name }) => name === REFERENCE_MODEL) ?? found[0];
}

function released(models: string, name: string): TrainedModel | undefined {
  const path = join(models, name, "released.json");
  if (!existsSync(path)) return undefined;
  const { version, digest } = JSON.parse(readFileSync(path, "utf8")) as Omit<TrainedModel, "name">;
  return { name, version, digest };
}
