const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** A time of every week, UTC: minutes from Monday 00:00, not below 0, and how many minutes it takes. */
export interface Window {
  readonly start: number;
  readonly minutes: number;
}

/** Shortest window that AWS takes, in minutes. Source: RDS API, CreateDBCluster. */
export const SHORTEST_MINUTES = 30;
/** A maintenance window is shorter than this, in minutes. Source: the same page. */
export const LONGEST_MINUTES = DAY;

/** Reads `sun:03:00-sun:04:00`; undefined for anything else. */
export function parseWeekly(text: string): Window | undefined {
  const [, startDay, startTime, endDay, endTime] = /^([a-z]{3}):(\d\d:\d\d)-([a-z]{3}):(\d\d:\d\d)$/.exec(text) ?? [];
  const start = weekMinute(startDay, startTime);
  const end = weekMinute(endDay, endTime);
  if (start === undefined || end === undefined) return undefined;
  return { start, minutes: (end - start + WEEK) % WEEK };
}

/** Reads a daily `01:00-02:00` as its seven windows of the week; undefined for anything else. */
export function parseDaily(text: string): readonly Window[] | undefined {
  const [, from, to] = /^(\d\d:\d\d)-(\d\d:\d\d)$/.exec(text) ?? [];
  const start = dayMinute(from);
  const end = dayMinute(to);
  if (start === undefined || end === undefined) return undefined;
  return DAYS.map((_, index) => ({ start: index * DAY + start, minutes: (end - start + DAY) % DAY }));
}

/** Whether two windows of the week have a minute in common. */
export function overlap(a: Window, b: Window): boolean {
  return (b.start - a.start + WEEK) % WEEK < a.minutes || (a.start - b.start + WEEK) % WEEK < b.minutes;
}

/** `sun:03:00-sun:04:00` */
export function formatWeekly({ start, minutes }: Window): string {
  return `${weekText(start)}-${weekText((start + minutes) % WEEK)}`;
}

/** `01:00-02:00` */
export function formatDaily({ start, minutes }: Window): string {
  return `${dayText(start)}-${dayText(start + minutes)}`;
}

/** The window that begins on a day, 0 for Monday, at an hour and minute. */
export function windowAt(day: number, hour: number, minute: number, minutes: number): Window {
  return { start: (day * DAY + hour * 60 + minute) % WEEK, minutes };
}

function weekMinute(day: string | undefined, time: string | undefined): number | undefined {
  const index = (DAYS as readonly (string | undefined)[]).indexOf(day);
  const minute = dayMinute(time);
  return index === -1 || minute === undefined ? undefined : index * DAY + minute;
}

function dayMinute(time: string | undefined): number | undefined {
  const [hour = Number.NaN, minute = Number.NaN] = (time ?? "").split(":").map(Number);
  return hour < 24 && minute < 60 ? hour * 60 + minute : undefined;
}

function weekText(minute: number): string {
  return `${DAYS[Math.floor(minute / DAY)]}:${dayText(minute)}`;
}

function dayText(minute: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}
