import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Unreadable } from '@modelarts-openapi/drift/findings';

/** A part of a description, as parsed from JSON. */
export type Json = Record<string, unknown>;

/** One side of a change: where it stands, and what stands there. */
interface Side {
  file: string;
  pointer: string;
  line: number;
  value?: unknown;
}

/** A change as `redocly diff --format json` lists it. */
export interface Change {
  /** A JSON pointer with all `$ref`s followed; a schema that is used often is listed at its first use. */
  path: string;
  /** What changed, such as `Schema` or `Operation`. */
  typeName: string;
  kind: 'added' | 'removed' | 'modified';
  impact: 'major' | 'minor' | 'patch';
  /** Why the impact is major. */
  verdicts: { ruleId: string; message: string; location?: Side }[];
  /** The keyword that was modified; `key` if the thing has another name now. */
  property?: string;
  base?: Side;
  revision?: Side;
}

/** A description that Redocly cannot work with. */
export class UnreadableDescription extends Error {
  override name = 'UnreadableDescription';
  constructor(readonly unreadable: Unreadable) {
    super(unreadable.message);
  }
}

const require = createRequire(import.meta.url);
const manifest = require.resolve('@redocly/cli/package.json');
const command = join(dirname(manifest), (require(manifest) as { bin: { redocly: string } }).bin.redocly);
// Redocly reads a configuration from where it is started. Here there is none, so that every caller gets the same.
const cwd = fileURLToPath(new URL('.', import.meta.url));
const MAX_OUTPUT = 512 * 2 ** 20;
/** In milliseconds. A thousand operations need a tenth; a few lines of YAML whose aliases multiply never end. */
const LONGEST = 120_000;
const LIMITS = [
  '--max-old-space-size=2048',
  // What a description refers to lies beside it. An address in it could be one that only this machine reaches.
  `--import=data:text/javascript,${encodeURIComponent("globalThis.fetch = async () => { throw new Error('only files are read'); };")}`,
];

/**
 * The description in a file, with the files that it refers to put in its place.
 *
 * @param timeout Milliseconds until it is given up.
 * @throws UnreadableDescription if there is none.
 */
export async function bundle(file: string, timeout = LONGEST): Promise<Json> {
  const { stdout, stderr, failed } = await redocly(['bundle', resolve(file), '--ext', 'json'], timeout);
  if (failed) throw new UnreadableDescription(whatIsWrong(file, stderr));
  return JSON.parse(stdout) as Json;
}

/**
 * What is different between two descriptions. Files are named as `previous` and `next` are.
 *
 * @throws UnreadableDescription if Redocly cannot compare them.
 */
export async function diff(previous: string, next: string): Promise<Change[]> {
  const { stdout, stderr, failed } = await redocly(['diff', resolve(previous), resolve(next), '--format', 'json', '--fail-on', 'none']);
  if (failed) throw new UnreadableDescription(whatIsWrong(next, stderr));
  const { changes } = JSON.parse(stdout) as { changes: Change[] };
  const name = (side: Side | undefined) => side && Object.assign(side, { file: nameOf(resolve(cwd, side.file), previous, next) });
  for (const { base, revision, verdicts } of changes) {
    name(base);
    name(revision);
    for (const { location } of verdicts) name(location);
  }
  return changes;
}

function redocly(args: string[], timeout = LONGEST): Promise<{ stdout: string; stderr: string; failed: boolean }> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1', FORCE_COLOR: '0' };
  return new Promise((done) => {
    execFile(
      process.execPath,
      [...LIMITS, command, ...args],
      { cwd, env, maxBuffer: MAX_OUTPUT, timeout, killSignal: 'SIGKILL' },
      (error, stdout, stderr) => {
        const tooLarge = error && /SIGKILL|SIGABRT/.test(error.signal ?? '') && `Error: it takes more than ${timeout / 1000} s or 2 GB.`;
        // The regular expressions below take long for long texts, and what matters comes first.
        done({ stdout, stderr: (tooLarge || stderr || (error?.message ?? '')).slice(0, 10_000), failed: error !== null });
      },
    );
  });
}

function nameOf(path: string, ...given: string[]): string {
  return given.find((file) => resolve(file) === path) ?? relative(process.cwd(), path);
}

/** The one sentence that matters in what Redocly prints for a file that it cannot read. */
function whatIsWrong(file: string, printed: string): Unreadable {
  if (printed.includes('does not exist')) return { file, message: 'There is no such file.' };
  const reference = /^\[1\] (.+):(\d+):\d+ at (\S+)\s+(.+)$/m.exec(printed);
  if (reference) {
    const [, at = '', line, pointer, what] = reference;
    return { file: nameOf(resolve(cwd, at), file), line: Number(line), message: `${what} at ${pointer}.` };
  }
  const syntax = /^(?: *- |Error: )(.+) in "(.+)" \((\d+):\d+\)/m.exec(printed);
  if (syntax) {
    const [, what, at = '', line] = syntax;
    return { file: nameOf(resolve(cwd, at), file), line: Number(line), message: `It cannot be parsed: ${what}.` };
  }
  const [, reason] =
    /^ +- (.+?)\.?$/m.exec(printed) ?? /^(Cannot compare .+?)\.?$/m.exec(printed) ?? /^(?:\w*Error: )(.+?)\.?$/m.exec(printed) ?? [];
  return { file, message: `It is no OpenAPI description that can be compared: ${reason ?? 'Redocly gives no reason'}.` };
}
