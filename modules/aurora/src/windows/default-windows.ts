import { formatDaily, formatWeekly, windowAt } from "./window.ts";

/** When AWS may work on a region's cluster. */
export interface Windows {
  /** Daily, UTC: `01:00-02:00`. */
  readonly backup: string;
  /** Weekly, UTC: `thu:03:00-thu:04:00`. */
  readonly maintenance: string;
}

// The peer's turn comes before home's, so that what breaks a cluster is seen where the writer is not, most weeks.
const MAINTENANCE_DAYS = [3, 1, 2, 0, 4, 5, 6] as const;
const MAINTENANCE_HOUR = 3;
const BACKUP_HOURS = [1, 5, 7, 9, 11, 13, 15] as const;
const AN_HOUR = 60;

/**
 * Windows of a region that lie apart from each other and from those of every other region.
 * @param index position among the platform's regions, home 0; seven regions have places of their own
 */
export function defaultWindows(index: number): Windows {
  const place = index % MAINTENANCE_DAYS.length;
  const day = MAINTENANCE_DAYS[place] ?? 0;
  return {
    backup: formatDaily(windowAt(0, BACKUP_HOURS[place] ?? 0, 0, AN_HOUR)),
    maintenance: formatWeekly(windowAt(day, MAINTENANCE_HOUR, 0, AN_HOUR)),
  };
}
