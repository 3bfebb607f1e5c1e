import { parseArgs } from 'node:util';
import { FASTEST } from '../clock/clock.js';

export const USAGE = `modelarts-emulator: the ModelArts data management API on this machine

Where it listens
  --port <number>          8080 unless given; 0 takes any free port
  --host <host>            127.0.0.1 unless given; localhost is ::1, too
  --allow-remote           lets the host be one that other machines reach
  --allow-host <name>      a name that it is called by beside localhost; may be repeated
  --allow-origin <origin>  whose pages may call it, beside those on loopback; may be repeated

Who may call
  --token <token>          accepts this one, and not any; may be repeated
  --access-key <id>        verifies signatures, with --secret-key
  --secret-key <key>

What there is
  --seed <file>            what was dumped, as GET /_emulator/state answers it, in place of examples
  --seed-ids               makes the same IDs in each run
  --strict                 datasets are those that were made, and not any that is asked for

How it goes
  --speed <number>         how many seconds pass for tasks in a real one, 1 unless given
  --latency <ms>           how late each answer of the API comes, 0 unless given
  --quiet                  prints where it listens, and nothing else
  --version                prints its version
  --help                   prints this`;

/** The flags of the command. */
export interface CliOptions {
  port: number;
  host: string;
  allowRemote: boolean;
  allowHosts: string[];
  allowOrigins: string[];
  tokens?: string[];
  accessKeys?: { accessKey: string; secretKey: string }[];
  seed?: string;
  seedIds: boolean;
  strict: boolean;
  speed: number;
  latency: number;
  quiet: boolean;
  version: boolean;
  help: boolean;
}

/** @throws TypeError if a flag is unknown or its value is not one. It never says a token or a key. */
export function parseOptions(args: string[]): CliOptions {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '8080' },
      host: { type: 'string', default: '127.0.0.1' },
      'allow-remote': { type: 'boolean', default: false },
      'allow-host': { type: 'string', multiple: true, default: [] },
      'allow-origin': { type: 'string', multiple: true, default: [] },
      token: { type: 'string', multiple: true },
      'access-key': { type: 'string' },
      'secret-key': { type: 'string' },
      seed: { type: 'string' },
      'seed-ids': { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      speed: { type: 'string', default: '1' },
      latency: { type: 'string', default: '0' },
      quiet: { type: 'boolean', default: false },
      version: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { 'access-key': accessKey, 'secret-key': secretKey, token: tokens } = values;
  if (tokens?.includes('')) throw new TypeError('--token: expected text that is not empty');
  if (!accessKey !== !secretKey) throw new TypeError('--access-key, --secret-key: expected both, or none');
  return {
    port: numberOf('port', values.port, /^\d{1,5}$/, (port) => port <= 65535, 'a number from 0 to 65535'),
    host: values.host,
    allowRemote: values['allow-remote'],
    allowHosts: values['allow-host'],
    allowOrigins: values['allow-origin'],
    ...(tokens && { tokens }),
    ...(accessKey && secretKey && { accessKeys: [{ accessKey, secretKey }] }),
    ...(values.seed !== undefined && { seed: values.seed }),
    seedIds: values['seed-ids'],
    strict: values.strict,
    speed: numberOf('speed', values.speed, DECIMAL, (speed) => speed > 0 && speed <= FASTEST, `a number above 0, at most ${FASTEST}`),
    latency: numberOf('latency', values.latency, DECIMAL, Number.isFinite, 'milliseconds from 0 on'),
    quiet: values.quiet,
    version: values.version,
    help: values.help,
  };
}

const DECIMAL = /^\d{1,12}(\.\d{1,12})?$/;

function numberOf(name: string, text: string, form: RegExp, accepts: (value: number) => boolean, expected: string): number {
  const value = form.test(text) ? Number(text) : Number.NaN;
  if (!accepts(value)) throw new TypeError(`--${name}: expected ${expected}, got ${JSON.stringify(text)}`);
  return value;
}
