import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { formOperations } from './operations.js';

/** @import { Description } from '@modelarts-openapi/openapi-model' */

const LOOPBACK = ['http://127.0.0.1:*', 'http://localhost:*', 'https://127.0.0.1:*', 'https://localhost:*'];
const at = (/** @type {string} */ file) => fileURLToPath(new URL(file, import.meta.url));

/**
 * The page that sends requests: one file, whose policy lets nothing run but the script that is made here, and connects to this
 * machine and to what is named, nothing else. The emulator is part of it.
 *
 * @param {Description} description
 * @param {string} [endpoints] origins that it may connect to beside loopback, with spaces between them
 * @returns {Promise<string>}
 * @throws Error if one of them is no origin.
 */
export async function tryItPage(description, endpoints = '') {
  const connections = [...LOOPBACK, ...endpoints.split(/\s+/).filter(Boolean).map(checkedOrigin)];
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: at('.'), loader: 'ts', sourcefile: 'entry.ts' },
    plugins: [given({ title: description.info?.title, connections, operations: formOperations(description) })],
    bundle: true,
    minify: true,
    charset: 'ascii',
    format: 'iife',
    target: 'es2022',
    // Whatever only Node has fails the build.
    platform: 'browser',
    write: false,
    logLevel: 'warning',
  });
  const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  const style = readFileSync(at('page/style.css'), 'utf8');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    `connect-src ${connections.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const parts = { title: `${description.info?.title}`, policy, style, script };
  return readFileSync(at('page/page.html'), 'utf8').replace(/\{\{(\w+)\}\}/g, (_, name) => parts[/** @type {keyof typeof parts} */ (name)]);
}

const entry = "import { start } from './page/start.js';\nimport given from 'given';\nstart(given);\n";

/**
 * What the page knows, as a module.
 *
 * @param {object} value
 * @returns {import('esbuild').Plugin}
 */
function given(value) {
  return {
    name: 'given',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^given$/ }, ({ path }) => ({ path, namespace: 'given' }));
      onLoad({ filter: /.*/, namespace: 'given' }, () => ({ contents: JSON.stringify(value), loader: 'json' }));
    },
  };
}

/** @param {string} text */
function checkedOrigin(text) {
  if (!URL.canParse(text) || new URL(text).origin !== text)
    throw new Error(`TRY_IT_ENDPOINTS: expected origins such as https://gateway.example.com, got ${JSON.stringify(text)}`);
  return text;
}

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
