// What says whether the body of an answer of getIntelligentTask is as the closed description has it, each loaded only when asked for.
import { fileURLToPath } from 'node:url';

const PATH = '/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}';

export const validators = {
  async 'compiled by this build'() {
    const { operations } = await import('../../drift/dist/description/operations.js');
    const { responses } = operations.find(({ operationId }) => operationId === 'getIntelligentTask');
    return responses[200].content['application/json'];
  },
  async 'ajv at run time'() {
    const [{ Ajv2020 }, formats, { description }] = await Promise.all([
      import('ajv/dist/2020.js'),
      import('ajv-formats'),
      import('@modelarts-openapi/spec/closed'),
    ]);
    // As it is compiled in the build.
    const ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true });
    formats.default.default(ajv);
    const { schema } = description.paths[PATH].get.responses[200].content['application/json'];
    return ajv.compile({ ...schema, components: description.components });
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
