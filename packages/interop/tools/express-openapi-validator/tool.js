import { requestsOf } from '../../harness/requests.js';
import { answersFit } from '../../harness/validators.js';

/** @import { Trial } from '../../harness/trial.js' */

/** A server whose middleware checks both directions, and a program that sends it what the description shows. */
const PROGRAM = `import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import express from 'express';
import { middleware } from 'express-openapi-validator';

const app = express();
const allowed = () => true;
const requests = JSON.parse(readFileSync('requests.json', 'utf8'));
let current;
app.use(express.json());
app.use(
  middleware({
    apiSpec: './openapi-3.0.yaml',
    validateRequests: true,
    validateResponses: true,
    validateSecurity: { handlers: { token: allowed, signature: allowed } },
  }),
);
app.use((request, response, next) => {
  if (current.body !== undefined && !isDeepStrictEqual(request.body, current.body)) throw new Error('the body arrived changed');
  const { status, body } = current.answer;
  response.status(status);
  body === undefined ? response.end() : response.json(body);
});
app.use((error, request, response, next) => response.status(error.status ?? 500).json({ error: error.message, errors: error.errors }));
const server = app.listen(0, '127.0.0.1', async () => {
  const answers = [];
  for (current of requests) {
    const { method, url, headers } = current;
    const send = async (body) => {
      const response = await fetch('http://127.0.0.1:' + server.address().port + url, {
        method,
        headers: { ...headers, 'x-auth-token': 'a token' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return { operationId: current.operationId, title: current.title, status: response.status, body: text ? JSON.parse(text) : undefined };
    };
    answers.push(await send(current.body));
    if (current.body === undefined || current.takesNothing) continue;
    const { status, body } = await send({});
    if (status !== 400) throw new Error(current.title + ', with an empty body: ' + status + JSON.stringify(body));
  }
  writeFileSync('answers.json', JSON.stringify(answers));
  server.close();
});
`;

/** The requests of the description, each with every answer of its operation that the description shows. @param {Trial} trial */
function exchanges(trial) {
  return requestsOf(trial.description).flatMap((request) => {
    const operation = trial.operations.find(({ operationId }) => operationId === request.operationId);
    return [...(operation?.responses ?? [])].flatMap(([status, { content }]) =>
      [...(content.get('application/json')?.examples ?? [])].map(([name, { value }]) => ({
        ...request,
        takesNothing: trial.takes(request.operationId, {}),
        title: `${request.title} ${status} ${name}`,
        answer: { status: Number(status), body: value },
      })),
    );
  });
}

/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: 'express-openapi-validator',
  purpose: 'Middleware that checks requests and answers',
  reads: 'openapi-3.0.yaml',
  variants: [
    {
      name: 'a server that checks both',
      runs(trial) {
        trial.write('requests.json', JSON.stringify(exchanges(trial)));
        trial.write('program.mjs', PROGRAM);
        return trial.run('node', 'program.mjs');
      },
      samples: (trial) => answersFit(trial, JSON.parse(trial.read('answers.json')), { shown: true }),
    },
  ],
};
