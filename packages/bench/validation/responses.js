// Answers of getIntelligentTask: the description's samples, each made distinct, and every hundredth drifted.
import { description } from '@modelarts-openapi/spec';

export const PATH = '/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}';
const { examples } = description.paths[PATH].get.responses[200].content['application/json'];
const samples = Object.values(examples).map(({ value }) => value);

/** The body of an answer, and whether it has drifted. */
export function bodyOf(index) {
  const drifted = index % 100 === 99;
  return { drifted, body: { ...samples[index % samples.length], elapsed_time: index, ...(drifted && { status: 9, surprise: true }) } };
}

/** An exchange as recordings have it. */
export function exchangeOf(index) {
  const url = `https://modelarts.eu-de.otc.t-systems.com${PATH.replace(/\{(\w+)\}/g, '0123456789abcdef')}`;
  return {
    request: { method: 'GET', url, headers: { 'X-Auth-Token': 'a-token', Accept: 'application/json' } },
    response: { status: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(bodyOf(index).body) },
  };
}
