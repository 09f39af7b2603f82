import type { Platform } from "@tandem/platform";
import { hasFunctions } from "../functions/has-functions.ts";
import type { ModelState } from "./registry-state.ts";
import { ensureServer } from "./start-server.ts";
import { ensureTrainer } from "./trainer.ts";

/** Sees to it that one model server per region answers and a trainer listens, and says which it has started. */
export async function serveModel(
  platform: Platform,
  work: string,
  { model }: Pick<ModelState, "model">,
  say: (line: string) => void,
): Promise<void> {
  const { environment, regions } = platform;
  const servers = regions.map(async (region) => {
    const { started, record } = await ensureServer({ work, environment, region }, { platform, model });
    if (started) say(`model server of ${region}: http://127.0.0.1:${record.port}`);
  });
  const trainer = async () => {
    if (hasFunctions && (await ensureTrainer(platform, work)))
      say("trainer: takes the requests of the workflow `retraining`");
  };
  await Promise.all([...servers, trainer()]);
}
