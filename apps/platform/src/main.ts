import { runPlatformApp } from "@tandem/environments";
import { layers } from "./layers.ts";

await runPlatformApp(layers);
