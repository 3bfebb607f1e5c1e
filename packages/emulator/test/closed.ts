// Holds answers against the closed description, which allows nothing that it does not list.
import { description } from '@modelarts-openapi/spec/closed';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';

const ajv = new Ajv2020({ strict: false, validateSchema: false });
ajvFormats.default(ajv);
ajv.addSchema(description, 'description');

type Json = Record<string, any>;
const compiled = new Map<string, ValidateFunction>();

/** What is wrong with an answer of an operation, and nothing if it is as described. */
export async function validationMessage(response: Response, path: string, method = 'get'): Promise<string | undefined> {
  const at = pointerOf(`/paths/${path.replaceAll('/', '~1')}/${method}/responses/${response.status}`);
  const described = at && resolve(at);
  if (!described) return `${response.status} is not described`;
  for (const name of Object.keys(described['headers'] ?? {})) {
    const value = response.headers.get(name);
    const schema = `${pointerOf(`${at}/headers/${name}`)}/schema`;
    if (value !== null && !validator(schema)(value)) return `${name}: ${value}`;
  }
  if (!described['content']) return response.body === null ? undefined : `${response.status} has a body`;
  if (response.headers.get('Content-Type') !== 'application/json') return `Content-Type: ${response.headers.get('Content-Type')}`;
  const validate = validator(`${at}/content/application~1json/schema`);
  return validate(await response.json()) ? undefined : ajv.errorsText(validate.errors);
}

function validator(pointer: string): ValidateFunction {
  const fragment = pointer.split('/').map(encodeURIComponent).join('/');
  const validate = compiled.get(pointer) ?? ajv.getSchema(`description#${fragment}`);
  if (!validate) throw new Error(`The description has no ${pointer}`);
  compiled.set(pointer, validate);
  return validate;
}

function pointerOf(pointer: string): string | undefined {
  const ref = resolve(pointer)?.['$ref'];
  return ref ? pointerOf(ref.slice(1)) : resolve(pointer) && pointer;
}

function resolve(pointer: string): Json | undefined {
  const keys = pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.reduce<Json | undefined>((value, key) => value?.[key], description);
}
