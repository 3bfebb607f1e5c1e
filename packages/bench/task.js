// What the benchmarks ask for.
import { operationsOf } from '@modelarts-openapi/openapi-model';
import { description } from '@modelarts-openapi/spec';

const operation = operationsOf(description).find(({ operationId }) => operationId === 'getIntelligentTask');
const media = operation?.responses.get('200')?.content.get('application/json');
if (!operation || !media) throw new Error('getIntelligentTask: expected an answer in the description, got none');

/** The path of getIntelligentTask, as the description has it. */
export const PATH = operation.path;

/** What a task may look like, by the name of the example. */
export const examples = new Map([...media.examples].map(([name, { value }]) => [name, /** @type {object} */ (value)]));
