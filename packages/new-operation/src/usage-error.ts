/** What somebody asked for cannot be done; the message says why and what was expected. */
export class UsageError extends Error {}
