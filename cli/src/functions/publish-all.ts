import { openWorkspace, type RunSelection } from "../runner/workspace.ts";
import { workFolder } from "../work-folder.ts";
import { publishFunctions } from "./publish.ts";

/** What `tandem functions publish` is told. */
export interface PublishOptions extends Pick<RunSelection, "env" | "region"> {
  readonly format: "text" | "json";
}

/** Publishes the functions' code in each region that is selected, and prints where it is. */
export async function publishAll({ env, region, format }: PublishOptions): Promise<void> {
  const work = workFolder();
  const workspace = await openWorkspace("functions publish", { env, region, layer: ["events"] }, work);
  const published = [];
  for (const stack of workspace.stacks) published.push(...(await publishFunctions(workspace, stack, work)));
  const lines = published.map(
    ({ bucket, key, written }) => `${written ? "uploaded" : "was there"}  s3://${bucket}/${key}`,
  );
  process.stdout.write(format === "json" ? `${JSON.stringify({ published }, null, 2)}\n` : `${lines.join("\n")}\n`);
}
