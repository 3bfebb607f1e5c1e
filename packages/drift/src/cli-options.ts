import { parseArgs } from 'node:util';
import type { Command } from './commands/command.js';
import { UsageError } from './finding.js';
import { formats } from './report/index.js';

// Each is loaded when it is asked for: a parser of pages takes longer to load than a little recording to check.
const commands: Record<string, () => Promise<Command>> = {
  traffic: async () => (await import('./commands/traffic.js')).traffic,
  samples: async () => (await import('./commands/samples.js')).samples,
  docs: async () => (await import('./commands/docs.js')).docs,
  api: async () => (await import('./commands/api.js')).api,
};
const names = Object.keys(commands).join(', ');

const COMMON = {
  format: { type: 'string', about: `how to report: ${Object.keys(formats).join(', ')}; human unless given` },
  accept: { type: 'string', about: 'a file of known findings: [{ "rule", "place", "reason", "until": "2027-06-30" }]' },
  help: { type: 'boolean', about: 'prints this' },
} as const satisfies Command['options'];

/** What the command line asks for. */
export type CliOptions =
  | { help: string }
  | {
      help?: never;
      run: () => ReturnType<Command['run']>;
      format: string;
      accept: string | undefined;
    };

/** @throws UsageError if the command or a flag is unknown, or a value is not one of it. */
export async function parseOptions(args: string[]): Promise<CliOptions> {
  const [name = '', ...rest] = args;
  if (name === '--help' || name === 'help') return { help: await usageOfAll() };
  const command = Object.hasOwn(commands, name) ? await commands[name]!() : undefined;
  if (!command) throw new UsageError(`command: expected one of ${names}, got ${JSON.stringify(name)}`);

  const { values, positionals } = parsed(rest, { ...command.options, ...COMMON });
  if (values['help']) return { help: usageOf(command) };
  const format = (values['format'] as string | undefined) ?? 'human';
  if (!Object.hasOwn(formats, format))
    throw new UsageError(`--format: expected one of ${Object.keys(formats).join(', ')}, got ${JSON.stringify(format)}`);
  return { run: () => command.run(positionals, values), format, accept: values['accept'] as string | undefined };
}

function parsed(args: string[], options: NonNullable<Command['options']>) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function usageOfAll(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = all.flatMap(({ usage, about }) => [`  modelarts-drift ${usage}`, `      ${about}`]);
  return `modelarts-drift: finds where the ModelArts data management API and its description have drifted apart

${lines.join('\n')}

${flags(COMMON)}

Ends with 0 where there is no drift, 1 where there is, and 2 where something given is wrong or cannot be read.`;
}

function usageOf({ usage, about, options = {} }: Command): string {
  return `modelarts-drift ${usage}\n\n${about}\n\n${flags({ ...options, ...COMMON })}`;
}

function flags(options: NonNullable<Command['options']>): string {
  const names = Object.entries(options).map(([name, { type }]) => `--${name}${type === 'string' ? ' <value>' : ''}`);
  const width = Math.max(...names.map((name) => name.length));
  return Object.values(options)
    .map(({ about }, index) => `  ${names[index]!.padEnd(width)}  ${about}`)
    .join('\n');
}
