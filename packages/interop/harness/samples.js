import { createWalk, join, keysOf, operationsOf } from '@modelarts-openapi/openapi-model';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** @import { Description, Schema } from '@modelarts-openapi/openapi-model' */

/** Validators are compiled once. @type {WeakMap<Description, (pointer: string, value: unknown) => string>} */
const known = new WeakMap();

/**
 * A value that a description shows, with the component that it is an example of.
 *
 * @typedef {object} Sample
 * @property {string} component
 * @property {any} value
 */

/**
 * The values of every component that examples of bodies and schemas show, at any depth, each of them once.
 *
 * @param {Description} description
 * @returns {Sample[]}
 */
export function samplesOf(description) {
  const accepts = acceptsIn(description);
  const walk = createWalk(description, accepts);
  /** @type {Map<string, Sample>} */
  const samples = new Map();
  for (const [pointer, value] of [...bodies(description), ...ofComponents(description)]) {
    let before = '';
    for (const visit of walk(pointer, value)) {
      const [, , component = ''] = keysOf(visit.pointer);
      // What an object takes over is no value of it by itself: it has more fields.
      const isPart = /\/allOf\/\d+$/.test(before);
      before = visit.pointer;
      if (isPart || visit.pointer !== join('#', 'components', 'schemas', component)) continue;
      samples.set(`${component} ${JSON.stringify(visit.value)}`, { component, value: visit.value });
    }
  }
  return [...samples.values()];
}

/** @param {Description} description @returns {[pointer: string, value: unknown][]} */
function bodies(description) {
  return operationsOf(description)
    .flatMap(({ requestBody, responses }) => [requestBody, ...responses.values()].flatMap((body) => [...(body?.content.values() ?? [])]))
    .flatMap((media) =>
      [...media.examples.values()].map(({ value }) => /** @type {[string, unknown]} */ ([media.schemaPointer ?? '', value])),
    );
}

/** @param {Description} description @returns {[pointer: string, value: unknown][]} */
function ofComponents(description) {
  return Object.entries(/** @type {Record<string, Schema>} */ (description.components?.schemas ?? {})).flatMap(([name, schema]) =>
    [...(schema.examples ?? []), ...(schema.enum ?? [])].map(
      (value) => /** @type {[string, unknown]} */ ([join('#', 'components', 'schemas', name), value]),
    ),
  );
}

/**
 * A function that tells whether a schema of the description, by its pointer, takes a value.
 *
 * @param {Description} description
 */
export function acceptsIn(description) {
  const faults = faultsIn(description);
  return (/** @type {string} */ pointer, /** @type {unknown} */ value) => faults(pointer, value) === '';
}

/**
 * A function that tells what a schema of the description, by its pointer, finds wrong with a value.
 *
 * @param {Description} description
 */
export function faultsIn(description) {
  const before = known.get(description);
  if (before) return before;
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  formats.default(ajv);
  ajv.addSchema(inNumbers(description), 'description');
  const faults = (/** @type {string} */ pointer, /** @type {unknown} */ value) => {
    const validate = ajv.getSchema(`description${pointer.split('/').map(encodeURIComponent).join('/').replace('%23', '#')}`);
    if (!validate) return `no schema ${pointer}`;
    return validate(value) ? '' : ajv.errorsText(validate.errors);
  };
  known.set(description, faults);
  return faults;
}

/**
 * OpenAPI 3.0 says with `true` that a limit is excluded, where JSON Schema has the limit itself since then.
 *
 * @param {Description} description
 * @returns {Description}
 */
function inNumbers(description) {
  return JSON.parse(
    JSON.stringify(description, (_, value) => {
      const [excluded, limit] = EXCLUDED.find(([keyword]) => value?.[keyword] === true) ?? [];
      return excluded && limit ? { ...value, [excluded]: value[limit], [limit]: undefined } : value;
    }),
  );
}

const EXCLUDED = /** @type {const} */ ([
  ['exclusiveMinimum', 'minimum'],
  ['exclusiveMaximum', 'maximum'],
]);
