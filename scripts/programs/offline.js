/**
 * An environment in which turbo talks to nobody: no telemetry, and no cache but the one on this disk.
 *
 * @type {NodeJS.ProcessEnv}
 */
export const offline = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('TURBO_'))),
  TURBO_CACHE: 'local:rw',
  TURBO_TELEMETRY_DISABLED: '1',
};
