import { check } from '@modelarts-openapi/vendor-pages/check';
import type { Todo } from '../todo.js';

/** Where the description says otherwise than the vendors' pages, and nobody has said why. */
export async function facts(operationId: string, folder: string): Promise<Todo[]> {
  const { findings } = await check.run([operationId], {});
  const where = `${folder}/deviations.json`;
  return findings.map(({ rule, location, message }) => ({ part: 'facts', where, what: `${rule}: ${location}: ${message}` }));
}
