import { runLayerApp } from "@tandem/environments";
import { replication } from "./layer.ts";

await runLayerApp(replication);
