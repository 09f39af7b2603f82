import { data } from "@tandem/app-data";
import { dataGlobal } from "@tandem/app-data-global";
import { events } from "@tandem/app-events";
import { network } from "@tandem/app-network";
import { replication } from "@tandem/app-replication";

/** Every layer of the platform, lowest first. */
export const layers = [network, dataGlobal, data, replication, events];
