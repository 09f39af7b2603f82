export { environmentNames, type LoadedPlatform, loadPlatform } from "./load-platform.ts";
export { formatWaived, runLayerApp, runPlatformApp } from "./run-app.ts";
