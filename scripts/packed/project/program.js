import { createEmulator, startServer } from '@modelarts-openapi/emulator';
import { description } from '@modelarts-openapi/spec';
import { policiesFor } from '@modelarts-openapi/spec/permissions';
import { description as closed } from '@modelarts-openapi/spec/strict';
import { useApi } from './api.js';

const durations = { queuing: 10, initialized: 10, running: 10 };
const server = await startServer(createEmulator({ intelligentTasks: { started: { outcome: 'succeeded', durations } } }));
const answer = await useApi(server.url);
await server.close();
const operations = Object.values(description.paths)
  .flatMap((item) => Object.values(item))
  .filter((operation) => typeof operation === 'object' && operation && 'operationId' in operation);
console.log(
  JSON.stringify({
    ...answer,
    operations: operations.length,
    actions: policiesFor(['getIntelligentTask']).project?.Statement[0].Action,
    isClosed: closed.components.schemas['StartedIntelligentTask']?.['additionalProperties'] === false,
  }),
);
