import { parseArgs } from 'node:util';
import { UsageError } from '../findings/finding.js';
import { reportFormats } from '../findings/report/index.js';
import type { Command } from './command.js';

/** A program of the command line: commands that compare, and report what differs. */
export interface Program {
  /** What it is called by. */
  name: string;
  /** What it does, in one line. */
  about: string;
  /** Its commands by name. Each is loaded when it is asked for. */
  commands: Record<string, () => Promise<Command>>;
}

const FORMATS = Object.keys(reportFormats).join(', ');

const COMMON = {
  format: { type: 'string', about: `how to report: ${FORMATS}; human unless given` },
  accept: { type: 'string', about: 'a file of known findings: [{ "rule", "location", "reason", "until": "2027-06-30" }]' },
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
export async function parseOptions(program: Program, args: string[]): Promise<CliOptions> {
  const { commands } = program;
  const [name = '', ...rest] = args;
  if (name === '--help' || name === 'help') return { help: await usageOfAll(program) };
  const command = Object.hasOwn(commands, name) ? await commands[name]!() : undefined;
  if (!command) throw new UsageError(`command: expected one of ${Object.keys(commands).join(', ')}, got ${JSON.stringify(name)}`);

  const { values, positionals } = parsed(rest, { ...command.options, ...COMMON });
  if (values['help']) return { help: usageOf(program, command) };
  const format = (values['format'] as string | undefined) ?? 'human';
  if (!Object.hasOwn(reportFormats, format)) throw new UsageError(`--format: expected one of ${FORMATS}, got ${JSON.stringify(format)}`);
  return { run: () => command.run(positionals, values), format, accept: values['accept'] as string | undefined };
}

function parsed(args: string[], options: NonNullable<Command['options']>) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function usageOfAll({ name, about, commands }: Program): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = all.flatMap((command) => [`  ${name} ${command.usage}`, `      ${command.about}`]);
  return `${name}: ${about}

${lines.join('\n')}

${flags(COMMON)}

Ends with 0 where nothing was found, 1 where something was, and 2 where something given is wrong or cannot be read,
where too little was checked, or where the report cannot be written.`;
}

function usageOf(program: Program, { usage, about, options = {} }: Command): string {
  return `${program.name} ${usage}\n\n${about}\n\n${flags({ ...options, ...COMMON })}`;
}

function flags(options: NonNullable<Command['options']>): string {
  const names = Object.entries(options).map(([name, { type }]) => `--${name}${type === 'string' ? ' <value>' : ''}`);
  const width = Math.max(...names.map((name) => name.length));
  return Object.values(options)
    .map(({ about }, index) => `  ${names[index]!.padEnd(width)}  ${about}`)
    .join('\n');
}
