import { runLayerApp } from "@tandem/environments";
import { data } from "./layer.ts";

await runLayerApp(data);
