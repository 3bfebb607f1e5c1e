// What each library adds to a bundle.
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { digits, table } from '../table.js';

const resolveDir = fileURLToPath(new URL('..', import.meta.url));
const entries = {
  'openapi-fetch': `export { default } from 'openapi-fetch'`,
  'this client': `export { createModelArtsClient } from '@modelarts-openapi/client'`,
  'this client, all of it': `export * from '@modelarts-openapi/client'`,
  axios: `export { default } from 'axios'`,
  ky: `export { default } from 'ky'`,
  // It asks for modules of Node, which stay outside.
  'huaweicloud-sdk-core': `export { ClientBuilder, BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core'`,
};

const rows = [];
for (const [name, contents] of Object.entries(entries)) {
  const platform = name.startsWith('huaweicloud') ? 'node' : 'browser';
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    platform,
    write: false,
    logLevel: 'error',
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  rows.push({
    library: name,
    for: platform,
    minified: `${digits(code.length / 1000)} kB`,
    gzipped: `${digits(gzipSync(code, { level: 9 }).length / 1000)} kB`,
  });
}
console.log('Bundles of esbuild. `fetch` needs none.\n');
console.log(table(rows));
