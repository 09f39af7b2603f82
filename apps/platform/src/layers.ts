import { network } from "@tandem/app-network";

/** Every layer of the platform, lowest first. */
export const layers = [network];
