// What the client makes of each answer and failure, worked out by the rules that it goes by: a guide of the reference shows it,
// and a test holds the client against it.
import { ApiError, ConnectionError, DeadlineError, InvalidResponseError } from '../dist/errors.js';
import { canPass, isSentAgain, isTemporary, temporary, unreached } from '../dist/retry.js';

/**
 * What comes in place of a good answer: a status, with a body that is JSON or not, or a failure of what sends the request.
 *
 * @typedef {{ status: number, headers?: Record<string, string>, body?: string } | { failure: Failure, code?: string | undefined }} Sample
 * @typedef {'fetch' | 'provider' | 'mistake' | 'timeout'} Failure
 */

/**
 * @typedef {object} Row
 * @property {string} what in words
 * @property {Sample[]} samples what is meant
 * @property {Behaviour} behaviour the same for all of them
 */

/**
 * What the client does: how often each is sent, at four attempts, whether a wait goes on, and how the error is called that ends a call.
 *
 * @typedef {{ get: number, post: number, goesOn: boolean, error: string }} Behaviour
 */

const ATTEMPTS = 4;
const all = Array.from({ length: 200 }, (_, index) => 400 + index);
const page = '<html>';
/** @param {(number | string)[]} values */
const listed = (values) => values.map((value) => `\`${value}\``).join(', ');
/** @param {number[]} statuses @returns {Sample[]} */
const answers = (statuses, more = {}) => statuses.map((status) => ({ status, ...more }));
const putOff = { headers: { 'Retry-After': '1' } };

/** @type {Row[]} */
export const rows = [
  row('The server cannot be reached, and the platform says so', unreached.map(failureOf)),
  row('The connection breaks, or nobody says why there is no answer', ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', undefined].map(failureOf)),
  row(
    'A certificate that is not accepted, or a server that speaks no TLS',
    ['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'ERR_SSL_WRONG_VERSION_NUMBER', 'EPROTO'].map(
      failureOf,
    ),
  ),
  row('A proxy does not make the connection, and says 5xx', ['PROXY_500', 'PROXY_502', 'PROXY_503', 'PROXY_504'].map(failureOf)),
  row('The same, and it says anything else, such as `407`', ['PROXY_302', 'PROXY_403', 'PROXY_407'].map(failureOf)),
  row('What provides the token or the project ID fails', [{ failure: 'provider' }]),
  row('A mistake in your `fetch` or middleware', [{ failure: 'mistake' }]),
  row('No answer within `timeout`', [{ failure: 'timeout' }]),
  row('`401`', answers([401])),
  row('`429`', answers([429])),
  row('`503` with `Retry-After`', answers([503], putOff)),
  row(
    listed(temporary.filter((status) => status !== 429)),
    temporary.filter((status) => status !== 429).map((status) => ({ status })),
  ),
  row('Any other status from 400 on', answers(all.filter((status) => status !== 401 && !isTemporary(status)))),
  row('A redirect, whatever its body', answers([300, 301, 302, 303, 307, 308])),
  row('A body that is no JSON object, with 2xx', answers([200, 201, 202], { body: page })),
  row(
    `The same with ${listed(temporary.filter((status) => status !== 429))}`,
    answers(
      temporary.filter((status) => status !== 429),
      { body: page },
    ),
  ),
  row(
    'The same with any other status',
    answers(
      all.filter((status) => status !== 401 && !isTemporary(status)),
      { body: page },
    ),
  ),
];

/** @param {string | undefined} code @returns {Sample} */
function failureOf(code) {
  return { failure: 'fetch', code };
}

/** @param {string} what @param {Sample[]} samples @returns {Row} */
function row(what, samples) {
  const [first, ...others] = [...new Set(samples.map((sample) => JSON.stringify(behaviourOf(sample))))];
  if (first === undefined || others.length > 0) throw new Error(`${what}: expected samples of which all are the same`);
  return { what, samples, behaviour: JSON.parse(first) };
}

/** @param {Sample} sample @returns {Behaviour} */
function behaviourOf(sample) {
  /** @param {string} method */
  const sent = (method) => {
    if ('failure' in sample) {
      if (sample.failure === 'mistake' || sample.failure === 'timeout') return 1;
      return isSentAgain(method, undefined, sample.code, sample.failure === 'provider') ? ATTEMPTS : 1;
    }
    // With a new token, where there is one.
    if (sample.status === 401) return 2;
    return isSentAgain(method, new Response(null, sample), undefined, false) ? ATTEMPTS : 1;
  };
  const error = errorOf(sample);
  return { get: sent('GET'), post: sent('POST'), goesOn: canPass(error), error: error.name };
}

/** @param {Sample} sample @returns {Error} */
function errorOf(sample) {
  if ('failure' in sample) {
    if (sample.failure === 'mistake') return new TypeError('a mistake');
    if (sample.failure === 'timeout') return new DeadlineError('no answer', {});
    return new ConnectionError('no complete answer', sample);
  }
  return sample.body === undefined && sample.status >= 400
    ? new ApiError('an error', sample)
    : new InvalidResponseError('no answer', sample);
}

/** @param {Row} row */
function cells({ what, behaviour: { get, post, goesOn, error } }) {
  /** @param {number} times */
  const often = (times) => ({ 1: 'no', 2: 'once, with a new token', [ATTEMPTS]: 'yes' })[times];
  return [what, often(get), often(post), goesOn ? 'goes on' : 'ends', error === 'TypeError' ? 'what was thrown' : `\`${error}\``];
}

/** @param {(string | undefined)[]} cells */
const line = (cells) => `| ${cells.join(' | ')} |\n`;

/** The guide of the reference that shows it. */
export const guide = `A client that sends everything again does work twice, and one that waits for what never comes waits for ever. This is what the
package \`@modelarts-openapi/client\` makes of everything but a good answer. The table is made by the rules that it goes by, and
each row is tried in its tests.

${line(['What comes', '`GET`, `PUT`, `DELETE` again', '`POST`, `PATCH` again', 'A wait', 'A call ends with'])}${line(Array(5).fill('---'))}${rows.map((row) => line(cells(row))).join('')}
**Again** means up to four times in all (\`retry: { attempts }\`), within the \`timeout\` of a minute. Between two times it pauses as
long as \`Retry-After\` says, or else a random time, at first up to half a second, and up to 20 s later. A pause that would end after
the \`timeout\` is not begun: the call ends with the error at once.

**\`POST\` and \`PATCH\`** might do their work twice, so they are sent again only where they have surely done nothing. That is what
\`retry: { unsafe: true }\` changes. What is idempotent by its description, such as \`stopIntelligentTask\`, is sent again like a \`GET\`
by its function. The error of a function whose outcome is unknown says in \`outcome\` which other one tells what has happened.

**A new token** is asked for where the token comes from a function; the request is sent once more then, whatever its method.

**A wait**, such as \`waitForIntelligentTask\`, asks in its own time and has no \`attempts\`. Where it goes on, \`onRetry\` is told what has
failed. Until the first good answer it goes on for 5 minutes at most (\`giveUpAfter\`), then for as long as \`timeout\` says. It ends
with a \`WaitTimeoutError\`, whose \`observed\` counts what it has seen.

**A call ends with** the error when it is not sent again, or has been sent often enough. The methods of the client, such as
\`client.GET\`, have no \`ApiError\`: they resolve with \`error\`. \`onAttempt\` sees each request that was sent.
`;
