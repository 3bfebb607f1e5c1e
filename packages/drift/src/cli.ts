#!/usr/bin/env node
import { accept, readAcceptances } from './accept.js';
import { parseOptions } from './cli-options.js';
import { UsageError } from './finding.js';
import { formats } from './report/index.js';

const DRIFT = 1;
const WRONG = 2;

async function main(): Promise<number> {
  const options = await parseOptions(process.argv.slice(2));
  if (options.help !== undefined) {
    console.log(options.help);
    return 0;
  }
  // Before the work, which may take minutes: a slip in the file is told at once.
  const known = options.accept === undefined ? undefined : await readAcceptances(options.accept);
  const all = await options.run();
  const today = new Date().toISOString().slice(0, 'yyyy-MM-dd'.length);
  const outcome = known ? accept(all, known, options.accept!, today) : all;
  const color = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  process.stdout.write(formats[options.format]!(outcome, color));
  // What could not be read may have drifted too: the answer is not complete.
  if (outcome.unreadable.length > 0) return WRONG;
  return outcome.findings.length > 0 ? DRIFT : 0;
}

// Who reads the report may stop early, as `head` does.
process.stdout.on('error', () => process.exit());
try {
  process.exitCode = await main();
} catch (error) {
  console.error(`modelarts-drift: ${(error as Error).message}`);
  if (error instanceof UsageError) console.error('Try --help.');
  process.exitCode = WRONG;
}
