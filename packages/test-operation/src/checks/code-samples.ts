import { join } from 'node:path';
import { ROOT } from '../operation-files.js';
import { run } from '../run.js';
import type { Todo } from '../todo.js';

/** A report as vitest writes it. */
interface Report {
  testResults: { message: string; assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[];
}

/** What the tests of the code samples find: each is compiled and run against the emulator, once as it is and once refused. */
export async function codeSamples(operationId: string, folder: string): Promise<Todo[]> {
  const client = join(ROOT, 'packages/client');
  const args = ['run', 'test/code-samples/code-samples.test.ts', '--reporter=json', '--typecheck.enabled=false'];
  const { stdout, stderr } = await run(join(client, 'node_modules/.bin/vitest'), args, client, { OPERATION: operationId });
  const start = stdout.indexOf('{"num');
  if (start < 0) throw new Error(`vitest gave no report:\n${stderr || stdout}`);
  return todosOf(JSON.parse(stdout.slice(start)) as Report, `${folder}/code`);
}

/** What failed, each with the first line of why. */
export function todosOf({ testResults }: Report, where: string): Todo[] {
  return testResults.flatMap(({ message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    // A file that does not load has no tests.
    const reasons =
      assertionResults.length === 0 ? [message] : failed.map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]}`);
    return reasons.map((reason): Todo => ({ part: 'code samples', where, what: firstLines(reason) }));
  });
}

/** An error without the stack below it. */
function firstLines(message: string): string {
  const lines = withoutColours(message).split('\n');
  const end = lines.findIndex((line) => /^\s+at /.test(line));
  return lines
    .slice(0, end < 0 ? undefined : end)
    .slice(0, 6)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutColours(text: string): string {
  return text.replace(/\x1b\[[\d;]*m/g, '');
}
