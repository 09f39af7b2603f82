import { join, resolve } from "node:path";
import { repositoryRoot } from "@tandem/core/files";

/**
 * The folder for caches, logs and scratch files; all of it can be made again.
 * @param env `TANDEM_WORK_DIR` names another folder than `.tandem` at the repository's top
 */
export function workFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env.TANDEM_WORK_DIR ? resolve(env.TANDEM_WORK_DIR) : join(repositoryRoot(), ".tandem");
}
