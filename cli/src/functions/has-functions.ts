import { layers } from "@tandem/app-platform";

/** Whether functions validate what arrives, and follow what is promoted: those of layer events. */
export const hasFunctions = layers.some(({ name }) => (name as string) === "events");
