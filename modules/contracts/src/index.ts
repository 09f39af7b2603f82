export { NetworkContract } from "./network.ts";
