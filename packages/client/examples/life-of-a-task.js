// Starts a task of an emulator, finds it in the list, follows it and reads what it has labeled; then starts
// another one and stops it. The clock runs a hundred times as fast as yours.
import {
  createModelArtsClient,
  listAutoLabelingSamples,
  listIntelligentTasks,
  startIntelligentTask,
  stopIntelligentTask,
  watchIntelligentTask,
} from '@modelarts-openapi/client';
import { createEmulator, createSystemClock } from '@modelarts-openapi/emulator';

// Leave out `fetch` and `clock`, and give a real project, dataset and token, and it is the real API.
const clock = createSystemClock({ speed: 100 });
const { fetch } = createEmulator({ clock });
const client = createModelArtsClient({ region: 'eu-de', projectId: 'demo', token: 'a-token', fetch });
const datasetId = 'OBegCXHxTJ2JHRAZWr0';

const { task_id: taskId } = await startIntelligentTask(client, {
  datasetId,
  body: { task_type: 'auto-label', config: { name: 'label-flowers', algorithm_type: 'fast' } },
});
console.log('started', taskId);

for await (const { task_id, status } of listIntelligentTasks(client, { datasetId, type: 'auto-label' })) {
  console.log('listed', task_id, `with status ${status}`);
}

await follow(taskId);

for await (const { sample_name, labels = [] } of listAutoLabelingSamples(client, { datasetId })) {
  console.log('labeled', sample_name, labels.map(({ name, score }) => `${name} (${score})`).join(', '));
}

const another = await startIntelligentTask(client, { datasetId, body: { task_type: 'auto-grouping', config: { n_clusters: 2 } } });
console.log('started', another.task_id);
await stopIntelligentTask(client, { datasetId, taskId: another.task_id });
await follow(another.task_id);

/**
 * Ends when the task is over, whether it has succeeded, failed or stopped.
 *
 * @param {string} taskId
 */
async function follow(taskId) {
  for await (const { status, progress = 0, message } of watchIntelligentTask(client, { datasetId, taskId }, { clock })) {
    console.log(`status ${status}, ${progress} %: ${message}`);
  }
}
