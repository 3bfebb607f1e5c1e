import { readFileSync } from 'node:fs';

/** @import { Patch } from './patch.js' */

const logo = readFileSync(new URL('../../browser/logo.svg', import.meta.url), 'base64');

/**
 * What is changed in what Redocly writes around Redoc's program.
 *
 * @type {readonly Patch[]}
 */
export const pagePatches = [
  {
    name: 'logo',
    why: 'The page carries its logo with it.',
    find: /"logo\.svg"/,
    times: 4,
    by: () => `"data:image/svg+xml;base64,${logo}"`,
  },
  {
    name: 'links of what is prerendered',
    why: 'Redoc routes by hash, but what it prerenders links to paths, and browsers keep that.',
    find: /(<a [^>]*href=")\/(?=[^"]*" data-discover)/,
    by: (_, link) => `${link}#/`,
  },
  {
    name: 'headings of what is prerendered',
    why: 'The same as in the program, so that it takes over what is there.',
    find: /<h1 ([^>]*data-component-name="Typography\/H1"[^>]*>[\s\S]*?<\/)h1>/,
    times: 1,
    by: (_, heading) => `<h2 ${heading}h2>`,
  },
  {
    name: 'program as text',
    why: 'A browser would compile two megabytes before it paints anything; browser/program.js starts them afterwards.',
    find: /<script type="module">/,
    times: 1,
    by: () => '<script type="text/plain" id="program">',
  },
  {
    name: 'description as JSON',
    why: 'JSON is read several times as fast as a program, and what prints and searches reads it, too.',
    find: /<script type="text\/plain" id="program">([\s\S]*?)const __redoc_definition = (.*);\n/,
    times: 1,
    by: (_, program = '', definition = '') =>
      `<script type="application/json" id="description">${jsonOf(definition)}</script>\n` +
      `<script type="text/plain" id="program">${program}` +
      `const __redoc_definition = JSON.parse(document.getElementById('description').textContent);\n`,
  },
];

/** @param {string} literal an object as Redocly writes it into the program, which is JSON but for escapes */
function jsonOf(literal) {
  return JSON.stringify(new Function(`return ${literal}`)()).replaceAll('<', '\\u003c');
}
