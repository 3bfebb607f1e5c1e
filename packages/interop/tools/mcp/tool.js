import { isDeepStrictEqual } from 'node:util';
import { requestsOf } from '../../harness/requests.js';

/** @import { Trial } from '../../harness/trial.js' */

/** Asks the server for its tools, and calls each with what the description shows: an API that notes it stands behind. */
const CLIENT = `import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';

const arrived = [];
const api = createServer(async (request, response) => {
  const { method, url, headers } = request;
  const body = headers['content-length'] > 0 ? await json(request) : undefined;
  arrived.push({ method, url, token: headers['x-auth-token'], body });
  response.setHeader('content-type', 'application/json').end('{}');
});
await new Promise((listens) => api.listen(0, '127.0.0.1', listens));
const env = { ...process.env, API_BASE_URL: \`http://127.0.0.1:\${api.address().port}\`, API_KEY_TOKEN: 'a token' };
const client = new Client({ name: 'interop', version: '1.0.0' });
await client.connect(new StdioClientTransport({ command: process.execPath, args: ['server/src/index.ts'], env, stderr: 'ignore' }));
const { tools } = await client.listTools();
const ajv = formats.default(new Ajv2020({ strict: false }));
const answers = [];
for (const call of JSON.parse(readFileSync('calls.json', 'utf8'))) {
  const { inputSchema } = tools.find(({ name }) => name === call.name);
  if (!ajv.validate(inputSchema, call.arguments)) throw new Error(\`\${call.name}: \${ajv.errorsText()}\`);
  answers.push(await client.callTool(call));
}
await client.close();
api.close();
writeFileSync('results.json', JSON.stringify({ tools, arrived, answers }));
`;

/** @param {Trial} trial */
async function call(trial) {
  const calls = requestsOf(trial.description).map(({ operationId, parameters, body }) => ({
    name: operationId,
    arguments: { ...Object.assign({}, ...Object.values(parameters)), ...(body !== undefined && { requestBody: body }) },
  }));
  trial.write('calls.json', JSON.stringify(calls));
  trial.write('client.mjs', CLIENT);
  await trial.run('node', 'client.mjs');
  return JSON.parse(trial.read('results.json'));
}

/** What a tool takes is what its operation takes. @param {Trial} trial @param {any[]} tools */
function toolsStand({ operations }, tools) {
  return operations.flatMap(({ operationId, parameters, requestBody }) => {
    const { inputSchema, description } = tools.find(({ name }) => name === operationId) ?? {};
    const expected = [...parameters.map(({ name }) => name), ...(requestBody ? ['requestBody'] : [])];
    const required = [
      ...parameters.filter((one) => one.required).map(({ name }) => name),
      ...(requestBody?.required ? ['requestBody'] : []),
    ];
    const found = [Object.keys(inputSchema?.properties ?? {}), inputSchema?.required ?? []];
    const isSame = isDeepStrictEqual(found, [expected, required]) && description;
    return isSame ? [] : [`${operationId} takes ${JSON.stringify(found)}`];
  });
}

/** @type {import('../../harness/tool.js').Tool} */
export default {
  package: 'openapi-mcp-generator',
  purpose: 'Servers of the Model Context Protocol',
  variants: [
    {
      name: 'a server',
      runs: (trial) => trial.run('openapi-mcp-generator', '--input', 'openapi.json', '--output', 'server', '--force'),
      compiles(trial) {
        trial.write('node.d.ts', '/// <reference types="node" />\n');
        return trial.compile('node.d.ts', 'server/src/index.ts');
      },
      async samples(trial) {
        const { tools, arrived, answers } = await call(trial);
        const wrong = requestsOf(trial.description).flatMap(({ title, method, url, body }, index) => {
          const expected = { method, url, token: 'a token', ...(body !== undefined && { body }) };
          const isSame = isDeepStrictEqual(arrived[index], expected);
          return isSame ? [] : [`${title}: ${JSON.stringify(arrived[index])} ${JSON.stringify(answers[index])}`];
        });
        const faults = [...toolsStand(trial, tools), ...wrong];
        if (faults.length > 0) throw new Error(faults.join('\n'));
      },
    },
  ],
};
