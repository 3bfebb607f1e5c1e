// What a version number promises beside the description: what the packages export, as API Extractor reports it, and what they are
// called by from outside, which scripts/release/promises.txt lists. `pnpm build` writes that file, by scripts/release/list.js.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { git } from '../repository/git.js';
import { tooLow } from './changes.js';

/** The file that lists what no report has. */
export const LIST = 'scripts/release/promises.txt';
const REPORTS = ['client/client', 'client/client.iam', 'drift/drift', 'drift/findings', 'emulator/emulator'].map(
  (name) => `packages/${name}.api.md`,
);

/** @typedef {import('./changes.js').Change} Change */
/** @typedef {Map<string, string>} Promises What is promised, as far as it is text, by what it is of. */

/** @type {Record<string, (text: string) => Promises>} How files tell what is promised. */
const PROMISED = {
  ...Object.fromEntries(REPORTS.map((file) => [file, promisesOfReport])),
  [LIST]: promisesOfList,
  'packages/types/types.api.ts': (text) => named(text, /^export \w+ (\w+)/gm, '@modelarts-openapi/types exports '),
  'docs/anchors.txt': (text) => named(text, /^(#.+)$/gm, 'reference '),
};
/** What is new there is told by the comparison of the descriptions. */
const MADE_OF_THE_DESCRIPTION = ['packages/types/types.api.ts', 'docs/anchors.txt'];

/**
 * What a report promises: a line for each member of what is exported.
 *
 * @param {string} report
 * @returns {Promises}
 */
export function promisesOfReport(report) {
  const [, name = '', code = ''] = /^## API Report File for "(.+)"$[\s\S]*?^```ts$([\s\S]*)^```$/m.exec(report) ?? [];
  const file = ts.createSourceFile('report.ts', code, ts.ScriptTarget.Latest, true);
  /** @param {ts.Node} node Words in a type are no promise; names have no spaces. */
  const text = (node) =>
    ts
      .createPrinter({ removeComments: true, omitTrailingSemicolon: true })
      .printNode(ts.EmitHint.Unspecified, node, file)
      .replace(/\s+/g, ' ')
      .replace(/(['"])((?:(?!\1).)*)\1/g, (all, _, /** @type {string} */ inside) => (inside.includes(' ') ? "'…'" : all));
  /** @type {Promises} */
  const promises = new Map();
  /** @param {string} key @param {string} value Overloads have one name. */
  const add = (key, value) => promises.set(`${name} ${key}`, [promises.get(`${name} ${key}`), value].filter(Boolean).join(' | '));
  for (const statement of file.statements) {
    if (ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement)) {
      const own = statement.name?.text ?? 'default';
      add(own, [ts.isClassDeclaration(statement) ? 'class' : 'interface', ...(statement.heritageClauses ?? []).map(text)].join(' '));
      for (const member of statement.members) add(`${own}.${member.name?.getText(file) ?? 'constructor'}`, text(member));
    } else if (ts.isVariableStatement(statement)) {
      for (const { name: own, type } of statement.declarationList.declarations) {
        if (!type || !ts.isTypeLiteralNode(type)) add(own.getText(file), type ? text(type) : '');
        else for (const member of type.members) add(`${own.getText(file)}.${member.name?.getText(file)}`, text(member));
      }
    } else if (ts.isFunctionDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
      add(statement.name?.text ?? 'default', text(statement));
  }
  return promises;
}

/** What is promised that no report has, a line each. @param {string} list @returns {Promises} */
export function promisesOfList(list) {
  return new Map(
    list
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => [line, line]),
  );
}

/** What a text names, without what is said of it. @param {string} text @param {RegExp} pattern @param {string} before */
function named(text, pattern, before) {
  return new Map([...text.matchAll(pattern)].map(([, name]) => [`${before}${name}`, '']));
}

/**
 * What changed in what is promised.
 *
 * @param {Promises} before
 * @param {Promises} after
 * @param {Set<string>} compatible  of which a person says that they break nobody
 * @returns {Change[]}
 */
export function promisesBetween(before, after, compatible = new Set()) {
  /** @param {Change['kind']} kind @param {string} location @param {string} message @returns {any} */
  const change = (kind, location, message) => ({ kind, location, message, change: { rule: 'promise' } });
  const gone = [...before.keys()].filter((key) => !after.has(key)).map((key) => change('breaking', key, 'It is gone.'));
  const changed = [...after].filter(([key, text]) => before.has(key) && before.get(key) !== text);
  const others = changed.map(([key, text]) => change(compatible.has(key) ? 'addition' : 'breaking', key, `It is \`${text}\` now.`));
  const added = [...after]
    .filter(([key]) => !before.has(key))
    .map(([key, text]) => {
      const [owner = ''] = key.split(/\.(?=[^.]*$)/);
      // A member that has to be there breaks who makes such an object.
      const isNeeded = before.get(owner)?.startsWith('interface') && /^(readonly )?['\w-]+[:(<]/.test(text) && !compatible.has(key);
      return change(isNeeded ? 'breaking' : 'addition', key, 'It is new.');
    });
  return [...gone, ...others, ...added];
}

/**
 * What changed in what is promised since a commit, and what of it needs a higher version number.
 *
 * @param {string} commit
 * @param {string} folder  of a repository
 * @param {string[]} summaries  of changesets, of which a line `Compatible: …` says that what changed there breaks nobody
 * @returns {Promise<{ changes: Change[], low: Change[] }>}
 */
export async function promisesChanged(commit, folder, summaries) {
  const compatible = new Set(
    summaries.flatMap((summary) => [...summary.matchAll(/^Compatible: (.+)$/gm)].map(([, key = '']) => key.trim())),
  );
  const changes = Object.entries(PROMISED).flatMap(([file, promises]) => {
    if (git(folder, 'ls-tree', '--name-only', commit, file) === '') return [];
    const now = promises(readFileSync(join(folder, file), 'utf8'));
    return promisesBetween(promises(git(folder, 'show', `${commit}:${file}`)), now, compatible)
      .filter(({ kind }) => kind === 'breaking' || !MADE_OF_THE_DESCRIPTION.includes(file))
      .map((change) => ({ ...change, file }));
  });
  /** @type {typeof import('../../packages/versions/dist/index.js')} */
  const { isBumped, neededBump } = await import(pathToFileURL(join(folder, 'packages/versions/dist/index.js')).href);
  const MANIFEST = 'spec/package.json';
  const previous = JSON.parse(git(folder, 'show', `${commit}:${MANIFEST}`)).version;
  const { version } = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
  const low = changes.filter(({ kind }) => !isBumped(previous, version, neededBump(previous, kind === 'breaking' ? 'major' : 'minor')));
  return { changes, low };
}

/**
 * What changed in what is promised since a release.
 *
 * @param {string} tag
 * @param {string} folder  of a repository
 * @param {string[]} summaries  of changesets
 * @returns {Promise<Change[]>}
 * @throws Error if the version number is too low for what changed.
 */
export async function promisesSince(tag, folder, summaries) {
  const { changes, low } = await promisesChanged(tag, folder, summaries);
  if (low.length > 0) throw new Error(tooLow(low));
  return changes;
}
