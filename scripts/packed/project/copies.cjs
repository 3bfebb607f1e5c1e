// A program may have both copies of a package: its own by `require`, and that of a module that it imports.
const required = require('@modelarts-openapi/client');
const { createEmulator } = require('@modelarts-openapi/emulator');

async function main() {
  const imported = await import('@modelarts-openapi/client');
  const { fetch, intelligentTasks } = createEmulator();
  const { projectId, datasetId } = intelligentTasks.add({ kind: 'auto-label', outcome: 'succeeded' });
  const copies = [required, imported];
  for (const { createModelArtsClient } of copies) {
    const client = createModelArtsClient({ region: 'eu-de', projectId, token: 'a-token', fetch });
    for (const { getIntelligentTask } of copies) {
      const error = await getIntelligentTask(client, { datasetId, taskId: 'unknown' }).catch((thrown) => thrown);
      for (const { isApiError, isModelArtsError, isConnectionError } of copies) {
        console.log(isApiError(error) && isModelArtsError(error) && !isConnectionError(error));
      }
    }
  }
}

main();
