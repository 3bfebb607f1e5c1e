import { operationFiles, operationIds } from './operation-files.js';
import { testOperation } from './test-operation.js';
import { formatOutcome } from './todo.js';

const [operationId, ...others] = process.argv.slice(2);
const files = operationId === undefined || others.length > 0 ? undefined : operationFiles(operationId);
if (operationId === undefined || !files) {
  const got = process.argv.slice(2).join(' ') || 'nothing';
  console.error(`Usage: pnpm test:operation <operationId>\n\nExpected one of ${operationIds().join(', ')}, got ${got}.`);
  process.exitCode = 2;
} else {
  const outcome = await testOperation(operationId, files);
  console.log(formatOutcome(outcome));
  process.exitCode = outcome.todos.length > 0 ? 1 : 0;
}
