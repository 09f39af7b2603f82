import { runPlatformApp } from "@tandem/environments";
import { bootstrapLayers } from "./layer.ts";

await runPlatformApp(bootstrapLayers);
