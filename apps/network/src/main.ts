import { runLayerApp } from "@tandem/environments";
import { network } from "./layer.ts";

await runLayerApp(network);
