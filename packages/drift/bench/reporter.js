import { createDriftReporter } from '../dist/index.js';
import { exchange } from './recording.js';

/**
 * Microseconds that a call waits for the reporter.
 *
 * @param {number} count of calls
 */
export async function reporterCost(count) {
  const reporter = createDriftReporter({ onDrift: () => {} });
  const request = new Request('https://modelarts.eu-de.otc.t-systems.com/');
  let spent = 0n;
  for (let index = 0; index < count; index++) {
    const { status, headers, body } = exchange(index).response;
    const response = new Response(body, { status, headers });
    const start = process.hrtime.bigint();
    reporter.onResponse({ request, response, schemaPath: '/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}' });
    spent += process.hrtime.bigint() - start;
    await response.text();
    if (index % 100 === 0) await reporter.settled();
  }
  await reporter.settled();
  return Number(spent) / 1e3 / count;
}
