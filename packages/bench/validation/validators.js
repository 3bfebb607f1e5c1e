// What says whether the body of an answer of getIntelligentTask is as the closed description has it, each loaded only when asked for.
import { fileURLToPath } from 'node:url';

/**
 * @typedef {(body: unknown) => boolean} Validate
 * @typedef {{ operationId: string, responses: Record<string, { content: Record<string, string> }> }} Generated
 */

/** @type {Record<string, () => Promise<Validate>>} */
export const validators = {
  async 'compiled by this build'() {
    const { operations, validators: compiled } = await import('../../drift/src/generated/validators.js');
    const ours = present(/** @type {Generated[]} */ (operations).find(isOurs));
    return /** @type {Validate} */ (compiled[present(ours.responses['200']?.content['application/json'])]);
  },
  async 'ajv at run time'() {
    const [{ operationsOf }, { createAjv, referenceTo }, { description }] = await Promise.all([
      import('@modelarts-openapi/openapi-model'),
      import('@modelarts-openapi/validation/ajv'),
      import('@modelarts-openapi/spec/strict'),
    ]);
    const media = operationsOf(description).find(isOurs)?.responses.get('200')?.content.get('application/json');
    // As it is compiled in the build.
    const validate = present(createAjv(description, { allErrors: true }).getSchema(referenceTo(present(media?.schemaPointer))));
    return (body) => validate(body) === true;
  },
  async "Prism's"() {
    const [{ getHttpOperationsFromSpec }, { validateOutput }] = await Promise.all([
      import('@stoplight/prism-http'),
      import('@stoplight/prism-http/dist/validator/index.js'),
    ]);
    const all = await getHttpOperationsFromSpec(fileURLToPath(import.meta.resolve('@modelarts-openapi/spec/openapi.strict.json')));
    const resource = present(all.find(({ iid }) => iid === 'getIntelligentTask'));
    const headers = { 'content-type': 'application/json' };
    return (body) => validateOutput({ resource, element: { statusCode: 200, headers, body } })._tag === 'Right';
  },
};

/** @param {{ operationId: string }} operation */
function isOurs({ operationId }) {
  return operationId === 'getIntelligentTask';
}

/** @template Value @param {Value | null | undefined} value @returns {Value} */
function present(value) {
  if (value === null || value === undefined) throw new Error('getIntelligentTask: expected an answer of it to be described, got none');
  return value;
}
