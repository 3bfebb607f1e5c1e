import { UsageError } from '../findings/finding.js';
import { readAcceptedFindings } from '../findings/read-accepted.js';
import { reportFormats } from '../findings/report/index.js';
import { withoutAccepted } from '../findings/without-accepted.js';
import { type Program, parseOptions } from './options.js';

const FOUND = 1;
const WRONG = 2;

/**
 * Runs a program with the arguments of this process: prints the report, and sets the exit code to 0 where nothing
 * was found, 1 where something was, and 2 where something given is wrong or cannot be read, or the report cannot be written.
 */
export async function runProgram(program: Program): Promise<void> {
  // A report that did not arrive is none, whether the disk is full or its reader has stopped early, as `head` does.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') console.error(`${program.name}: the report cannot be written (${code})`);
    process.exit(WRONG);
  });
  try {
    process.exitCode = await exitCodeOf(program);
  } catch (error) {
    console.error(`${program.name}: ${(error as Error).message}`);
    if (error instanceof UsageError) console.error('Try --help.');
    process.exitCode = WRONG;
  }
}

async function exitCodeOf(program: Program): Promise<number> {
  const options = await parseOptions(program, process.argv.slice(2));
  if (options.help !== undefined) {
    console.log(options.help);
    return 0;
  }
  const { accept, format } = options;
  // Before the work, which may take minutes: a slip in the file is told at once.
  const accepted = accept === undefined ? undefined : await readAcceptedFindings(accept, { name: `--accept ${accept}` });
  const all = await options.run();
  const today = new Date().toISOString().slice(0, 'yyyy-MM-dd'.length);
  const outcome = accepted ? withoutAccepted(all, accepted, today) : all;
  const color = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  process.stdout.write(reportFormats[format]!(outcome, { tool: program.name, color }));
  // What could not be read may have drifted too: the answer is not complete.
  if (outcome.unreadable.length > 0) return WRONG;
  return outcome.findings.length > 0 ? FOUND : 0;
}
