import { runLayerApp } from "@tandem/environments";
import { dataGlobal } from "./layer.ts";

await runLayerApp(dataGlobal);
