export { type EventsProfile, eventsProfiles } from "./profile.ts";
export { resolveEvents } from "./resolve.ts";
export { checkEvents, eventsFindings } from "./rules.ts";
export { type EventsInput, eventsSchema } from "./schema.ts";
export type { EventsSettings } from "./settings.ts";
