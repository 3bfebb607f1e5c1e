// What each library adds to a bundle.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { digits, table } from '../table.js';

const resolveDir = fileURLToPath(new URL('..', import.meta.url));
const entries = {
  'openapi-fetch': `export { default } from 'openapi-fetch'`,
  'this client': `export { createModelArtsClient } from '@modelarts-openapi/client'`,
  'this client and a function': `export { createModelArtsClient, getIntelligentTask } from '@modelarts-openapi/client'`,
  'this client and two functions': `export { createModelArtsClient, getIntelligentTask, stopIntelligentTask } from '@modelarts-openapi/client'`,
  'this client and a list': `export { createModelArtsClient, listIntelligentTasks } from '@modelarts-openapi/client'`,
  'this client and what waits': `export { createModelArtsClient, waitForIntelligentTask } from '@modelarts-openapi/client'`,
  'this client and six operations': `export { createModelArtsClient, listIntelligentTasks, startIntelligentTask, getIntelligentTask, stopIntelligentTask, waitForIntelligentTask, watchIntelligentTask, listAutoLabelingSamples, getAutoLabelingSample } from '@modelarts-openapi/client'`,
  'this client, signing': `export { createModelArtsClient, accessKeyAuthentication } from '@modelarts-openapi/client'`,
  'this client, all of it': `export * from '@modelarts-openapi/client'`,
  axios: `export { default } from 'axios'`,
  ky: `export { default } from 'ky'`,
  // It asks for modules of Node, which stay outside.
  'huaweicloud-sdk-core': `export { ClientBuilder, BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core'`,
};

const rows = [];
/** Bytes of each part of the plain client, as it stands in the bundle. @type {Map<string, number>} */
const parts = new Map();
for (const [name, contents] of Object.entries(entries)) {
  const platform = name.startsWith('huaweicloud') ? 'node' : 'browser';
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform,
    write: false,
    logLevel: 'error',
    metafile: true,
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  if (name === 'this client') {
    for (const { inputs } of Object.values(metafile.outputs)) {
      for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
        const part = file.includes('openapi-fetch') ? 'openapi-fetch' : (/([\w-]+)\.js$/.exec(file)?.[1] ?? 'what ties it together');
        if (bytesInOutput > 0) parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
      }
    }
  }
  rows.push({
    library: name,
    for: platform,
    minified: `${digits(code.length / 1000)} kB`,
    gzipped: `${digits(gzipSync(code, { level: 9 }).length / 1000)} kB`,
  });
}
console.log('Bundles of esbuild. `fetch` needs none.\n');
console.log(table(rows));

console.log('\nWhat the client consists of, before it is compressed.\n');
console.log(
  table([...parts].sort(([, a], [, b]) => b - a).map(([part, bytes]) => ({ part, minified: `${bytes.toLocaleString('en-US')} B` }))),
);
