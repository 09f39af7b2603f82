import { runLayerApp } from "@tandem/environments";
import { events } from "./layer.ts";

await runLayerApp(events);
