import { parseArgs } from 'node:util';

export const USAGE = `modelarts-emulator: the ModelArts data management API on this machine

  --port <number>   where to listen, 8080 unless given; 0 takes any free port
  --host <host>     address to listen on, 127.0.0.1 unless given
  --allow-remote    lets the host be one that other machines reach
  --speed <number>  how many seconds pass for tasks in a real one, 1 unless given
  --help            prints this`;

/** The flags of the command. */
export interface CliOptions {
  port: number;
  host: string;
  allowRemote: boolean;
  speed: number;
  help: boolean;
}

/** @throws TypeError if a flag is unknown or its value is not one. */
export function parseOptions(args: string[]): CliOptions {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '8080' },
      host: { type: 'string', default: '127.0.0.1' },
      'allow-remote': { type: 'boolean', default: false },
      speed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : NaN;
  if (!(port <= 65535)) throw new TypeError(`--port: expected a number from 0 to 65535, got ${JSON.stringify(values.port)}`);
  const speed = /^\d+(\.\d+)?$/.test(values.speed) ? Number(values.speed) : NaN;
  if (!(speed > 0)) throw new TypeError(`--speed: expected a number above 0, got ${JSON.stringify(values.speed)}`);
  return { port, host: values.host, allowRemote: values['allow-remote'], speed, help: values.help };
}
