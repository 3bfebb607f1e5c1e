import { description } from '@modelarts-openapi/spec';
import { PATH } from '../bench.js';

export { PATH };
export const params = { path: { dataset_id: 'OBegCXHxTJ2JHRAZWr0', task_id: 'r0jT2zwxBDKf8KEnSuZ' } };
export const token = 'MIIEvgYJKoZIhvcNAQcCoIIE';

interface Examples {
  get: {
    responses: Record<'200', { content: { 'application/json': { examples: Record<string, { value: object }> } } }>;
  };
}
const { get } = description.paths[PATH] as unknown as Examples;

/** A task as the description shows it. */
export const task = get.responses['200'].content['application/json'].examples['auto-label-vendor-page']?.value;
