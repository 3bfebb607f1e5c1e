import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** @import { CommonResponse, MediaTypeObject, OperationObject, Report, WithBody } from './visitors.js' */
/** @import { ExampleObject } from '@modelarts-openapi/openapi-model' */

/**
 * @typedef {object} Example
 * @property {string} name
 * @property {'request' | 'answer' | 'error'} kind
 * @property {string | undefined} status That of an error
 * @property {string} summary
 * @property {unknown} value
 */

/**
 * The examples in a folder, those that code samples are for first, then those from the vendor's page.
 *
 * @param {string} folder
 * @param {Report} problem is told what is no example
 * @returns {Example[]}
 */
export function readExamples(folder, problem) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ file, hasCode: hasCode(folder, file), isVendors: isVendors(file) }))
    .sort((one, other) => other.hasCode - one.hasCode || other.isVendors - one.isVendors || one.file.localeCompare(other.file, 'en'))
    .flatMap(({ file }) => {
      const [, requests, name] = /^(requests\/)?([\w-]+)\.json$/.exec(file) ?? [];
      const status = requests ? undefined : /^\d{3}(?=-)/.exec(name ?? '')?.[0];
      try {
        const value = JSON.parse(readFileSync(join(folder, file), 'utf8'));
        if (!name) throw new Error('examples lie in `examples/` or `examples/requests/`');
        return [{ name, kind: requests ? 'request' : status ? 'error' : 'answer', status, summary: titleOf(name), value }];
      } catch (error) {
        problem(`The example ${file} cannot be read: ${/** @type {Error} */ (error).message}.`);
        return [];
      }
    });
}

/**
 * Puts the examples of an operation's folder where they belong in it, before those that it has in common with others.
 *
 * @param {OperationObject} operation
 * @param {string} folder
 * @param {Map<string, CommonResponse>} common
 * @param {Report} problem is told what is no example of it
 */
export function addExamples(operation, folder, common, problem) {
  /** @type {Map<MediaTypeObject, Record<string, ExampleObject>>} */
  const own = new Map();
  for (const { name, kind, status, summary, value } of readExamples(folder, problem)) {
    const media = kind === 'request' ? jsonOf(operation.requestBody) : mediaOfAnswer(operation, status, common);
    if (media) own.set(media, { ...own.get(media), [name]: { summary, value } });
    else
      problem(
        `${name}.json is an example of ${kind === 'request' ? 'a body' : (status ?? 'an answer')} that the operation does not describe.`,
      );
  }
  for (const [media, examples] of own) media.examples = { ...examples, ...media.examples };
}

/** @param {OperationObject} operation @param {string | undefined} status @param {Map<string, CommonResponse>} common */
function mediaOfAnswer({ responses = {} }, status, common) {
  const key = status ?? Object.keys(responses).find((one) => one.startsWith('2') && responses[one].content);
  if (key === undefined) return;
  const shared = common.get(key);
  // The examples of a common response are everybody's, so an operation with one of its own has a copy.
  if (shared && responses[key]?.$ref === shared.file) responses[key] = copyOf(shared);
  return jsonOf(responses[key]);
}

/** @param {CommonResponse} common */
function copyOf({ file, response }) {
  const copy = structuredClone(response);
  for (const part of [...Object.values(copy.content ?? {}).map(({ schema }) => schema), ...Object.values(copy.headers ?? {})]) {
    if (part?.$ref) part.$ref = resolve(dirname(file), part.$ref);
  }
  return copy;
}

/** @param {WithBody | { $ref: string } | undefined} body @returns {MediaTypeObject | undefined} */
const jsonOf = (body) => (body && 'content' in body ? body.content?.['application/json'] : undefined);
// The code samples are shown beside the first example, so it is the one that they send or get.
const hasCode = (/** @type {string} */ folder, /** @type {string} */ file) =>
  Number(existsSync(join(folder, '../code', `${basename(file, '.json')}.ts`)));
const isVendors = (/** @type {string} */ file) => Number(/(^|[-/])vendor-page\.json$/.test(file));

/** `auto-label-queuing` is "Auto label queuing", `auto-label-vendor-page` is "Auto label (on the vendor's page)". @param {string} name */
function titleOf(name) {
  const [, text = ''] = /^(?:\d{3}-)?(.*?)-?(?:vendor-page)?$/.exec(name) ?? [];
  const words = text.replaceAll('-', ' ');
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  if (!name.endsWith('vendor-page')) return title;
  return title ? `${title} (on the vendor's page)` : "On the vendor's page";
}
