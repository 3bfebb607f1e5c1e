// What says whether the body of an answer of getIntelligentTask is as the closed description has it, each loaded only when asked for.
import { fileURLToPath } from 'node:url';

const PATH = '/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}';

export const validators = {
  async 'compiled by this build'() {
    const { operations, validators } = await import('../../drift/src/generated/validators.js');
    const { responses } = operations.find(({ operationId }) => operationId === 'getIntelligentTask');
    return validators[responses[200].content['application/json']];
  },
  async 'ajv at run time'() {
    const [{ operationsOf }, { createAjv, referenceTo }, { description }] = await Promise.all([
      import('@modelarts-openapi/openapi-model'),
      import('@modelarts-openapi/validation/ajv'),
      import('@modelarts-openapi/spec/closed'),
    ]);
    // As it is compiled in the build.
    const { responses } = operationsOf(description).find(({ operationId }) => operationId === 'getIntelligentTask');
    const { schemaPointer } = responses.get('200').content.get('application/json');
    return createAjv(description, { allErrors: true }).getSchema(referenceTo(schemaPointer));
  },
  async "Prism's"() {
    const [{ getHttpOperationsFromSpec }, { validateOutput }] = await Promise.all([
      import('@stoplight/prism-http'),
      import('@stoplight/prism-http/dist/validator/index.js'),
    ]);
    const all = await getHttpOperationsFromSpec(fileURLToPath(import.meta.resolve('@modelarts-openapi/spec/openapi.closed.json')));
    const resource = all.find(({ path, method }) => path === PATH && method === 'get');
    const headers = { 'content-type': 'application/json' };
    return (body) => validateOutput({ resource, element: { statusCode: 200, headers, body } })._tag === 'Right';
  },
};
