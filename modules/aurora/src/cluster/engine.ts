/** The one engine of the platform. */
export const ENGINE = "aurora-postgresql";
