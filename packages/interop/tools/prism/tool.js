import { requestsOf } from '../../harness/requests.js';
import { answersFit } from '../../harness/validators.js';

/** @import { Trial } from '../../harness/trial.js' */

const PROOFS = [{ 'x-auth-token': 'a token' }, { authorization: 'SDK-HMAC-SHA256 Access=key, SignedHeaders=host, Signature=0' }];

/**
 * Sends the requests that the description shows to its server, with a token and signed in turns. One with an empty body
 * has to be refused where it lacks something, so that what passes means something.
 *
 * @param {Trial} trial @param {string} prefer what the server is asked for
 */
function ask(trial, prefer) {
  const ready = /listening on (http:\S+)/;
  return trial.serve('prism', ['mock', 'openapi.json', '--host', '127.0.0.1', '--port', '0'], ready, async (server) => {
    const answers = [];
    for (const [index, { method, url, headers, body, ...request }] of requestsOf(trial.description).entries()) {
      const send = (/** @type {unknown} */ sent) =>
        fetch(server + url, {
          method,
          headers: { ...headers, ...PROOFS[index % PROOFS.length], prefer },
          ...(sent !== undefined && { body: JSON.stringify(sent) }),
        });
      const response = await send(body);
      const text = await response.text();
      if (!response.ok) throw new Error(`${request.title}: ${response.status} ${text}`);
      answers.push({ ...request, status: response.status, body: text === '' ? undefined : JSON.parse(text) });
      if (body !== undefined && !trial.takes(request.operationId, {}) && (await send({})).ok)
        throw new Error(`${request.title}: it takes an empty body`);
    }
    trial.write('answers.json', JSON.stringify(answers));
  });
}

/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: '@stoplight/prism-cli',
  purpose: 'A server that answers as a description says',
  variants: [
    {
      name: 'answers that are examples',
      runs: (trial) => ask(trial, 'dynamic=false'),
      samples: (trial) => answersFit(trial, JSON.parse(trial.read('answers.json')), { shown: true }),
    },
    {
      name: 'answers that it makes up (`dynamic`)',
      runs: (trial) => ask(trial, 'dynamic=true'),
      samples: (trial) => answersFit(trial, JSON.parse(trial.read('answers.json'))),
    },
  ],
};
