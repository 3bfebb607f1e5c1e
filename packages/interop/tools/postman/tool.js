import { isDeepStrictEqual } from 'node:util';
import { requestsOf } from '../../harness/requests.js';
import { bodiesFit } from '../../harness/validators.js';

/** @import { Trial } from '../../harness/trial.js' */
/** @typedef {{ name: string, folder: string, method: string, path: string, body: any }} Sent */

const OPTIONS = 'folderStrategy=Tags,parametersResolution=Example';
/** What it writes for a value of a type: a person who fills it in sees what is asked for. */
const PLACEHOLDERS = { '"<integer>"': '1', '"<long>"': '1', '"<number>"': '1', '"<float>"': '1', '"<double>"': '1', '"<boolean>"': 'true' };

/** @param {Trial} trial @param {string[]} options */
const convert = (trial, ...options) => trial.run('openapi2postmanv2', '--spec', 'openapi.json', '--output', 'collection.json', ...options);

/** The requests of a collection, with the folder that each is in. @param {Trial} trial @returns {Sent[]} */
function sentIn(trial) {
  /** @param {any} item @param {string} folder @returns {Sent[]} */
  const inside = ({ name, item, request }, folder) => {
    if (item?.length === 0) throw new Error(`The folder ${name} is empty.`);
    if (item) return item.flatMap((/** @type {any} */ one) => inside(one, name));
    const text = Object.entries(PLACEHOLDERS).reduce((raw, [from, to]) => raw.replaceAll(from, to), request.body?.raw ?? '');
    const path = `/${request.url.path.join('/').replace(/:(\w+)/g, '{$1}')}`;
    return [{ name, folder, method: request.method, path, body: text === '' ? undefined : JSON.parse(text) }];
  };
  return JSON.parse(trial.read('collection.json')).item.flatMap((/** @type {any} */ item) => inside(item, ''));
}

/** Every operation is there by its name, and what it sends has the fields, types and values of its schema. @param {Trial} trial @param {Sent[]} sent */
function operationsStand(trial, sent) {
  const wrong = trial.operations.flatMap(({ operationId, method, path, definition }) => {
    const found = sent.filter((one) => one.method === method && one.path === path);
    return found.length === 1 && found[0]?.name === definition.summary ? [] : [`${operationId}: ${JSON.stringify(found)}`];
  });
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  bodiesFit(trial.typesAndValues, sent);
}

/** It lies in the folder of its tag, and sends an example of the description. @param {Trial} trial @param {Sent[]} sent */
function examplesStand(trial, sent) {
  const requests = requestsOf(trial.description);
  const wrong = trial.operations.flatMap(({ operationId, method, path, definition }) => {
    const { folder, body } = sent.find((one) => one.method === method && one.path === path) ?? {};
    const isShown = requests.some((one) => one.operationId === operationId && isDeepStrictEqual(one.body, body));
    return isShown && folder === definition.tags?.[0] ? [] : [`${operationId} in ${folder}: ${JSON.stringify(body)}`];
  });
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: 'openapi-to-postmanv2',
  purpose: 'Collections for Postman',
  variants: [
    {
      name: 'a collection, to fill in',
      runs: (trial) => convert(trial),
      samples: (trial) => operationsStand(trial, sentIn(trial)),
    },
    {
      name: `a collection of examples, by tags (\`${OPTIONS}\`)`,
      runs: (trial) => convert(trial, '--options', OPTIONS),
      samples(trial) {
        operationsStand(trial, sentIn(trial));
        bodiesFit(trial, sentIn(trial));
        examplesStand(trial, sentIn(trial));
      },
    },
  ],
};
