// What a version number promises beside the description: what the packages export, as API Extractor reports it, and what they are
// called by from outside, which scripts/release/promises.txt lists. `pnpm build` writes that file, by scripts/promises.js.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { git } from '../repository/git.js';
import { packages, read, root } from '../repository/packages.js';
import { tooLow } from './changes.js';

/** The file that lists what no report has. */
export const LIST = 'scripts/release/promises.txt';
const REPORTS = ['client/client', 'client/client.iam', 'drift/drift', 'drift/findings', 'emulator/emulator'].map(
  (name) => `packages/${name}.api.md`,
);

/** @typedef {import('./changes.js').Change} Change */
/** @typedef {Map<string, string>} Promises What is promised, as far as it is text, by what it is of. */

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
 * What changed in what is promised since a release.
 *
 * @param {string} tag
 * @param {string} folder  of a repository
 * @param {string[]} summaries  of changesets, of which a line `Compatible: …` says that what changed there breaks nobody
 * @returns {Promise<Change[]>}
 * @throws Error if the version number is too low for what changed.
 */
export async function promisesSince(tag, folder, summaries) {
  const compatible = new Set(
    summaries.flatMap((summary) => [...summary.matchAll(/^Compatible: (.+)$/gm)].map(([, key = '']) => key.trim())),
  );
  const changes = [...REPORTS, LIST].flatMap((file) => {
    if (git(folder, 'ls-tree', '--name-only', tag, file) === '') return [];
    const promises = file === LIST ? promisesOfList : promisesOfReport;
    return promisesBetween(promises(git(folder, 'show', `${tag}:${file}`)), promises(readFileSync(join(folder, file), 'utf8')), compatible);
  });
  /** @type {typeof import('../../packages/versions/dist/index.js')} */
  const { isBumped, neededBump } = await import(pathToFileURL(join(folder, 'packages/versions/dist/index.js')).href);
  const previous = tag.slice(1);
  const { version } = JSON.parse(readFileSync(join(folder, 'spec/package.json'), 'utf8'));
  const low = changes.filter(({ kind }) => !isBumped(previous, version, neededBump(previous, kind === 'breaking' ? 'major' : 'minor')));
  if (low.length > 0) throw new Error(tooLow(low));
  return changes;
}

/** The text of the list, as the built packages have it. */
export async function list() {
  const { createEmulator } = await import('../../packages/emulator/dist/index.js');
  const { reportFormats } = await import('../../packages/drift/dist/findings/index.js');
  /** @type {{ routes: string[] }} */
  const { routes } = await (await createEmulator().fetch('http://127.0.0.1/_emulator')).json();
  const drift = 'packages/drift/dist/cli.js';
  const commands = ['traffic', 'samples'].flatMap((name) => [
    `modelarts-drift ${name}`,
    ...flagsOf(`modelarts-drift ${name}`, drift, name),
  ]);
  const lines = [
    ...commands,
    ...Object.keys(reportFormats).map((format) => `modelarts-drift --format ${format}`),
    ...exitCodesOf('modelarts-drift', drift),
    ...flagsOf('modelarts-emulator', 'packages/emulator/dist/cli/modelarts-emulator.js'),
    ...routes.map((route) => `modelarts-emulator ${route}`),
    'modelarts-spec policy',
    ...flagsOf('modelarts-spec policy', 'spec/dist/permissions/command.js'),
    ...exitCodesOf('modelarts-spec', 'spec/dist/permissions/command.js'),
    ...[...new Set(read('spec/dist/openapi.yaml').match(/(?<=^ *)x-[\w-]+(?=:)/gm))].map((name) => `@modelarts-openapi/spec ${name}`),
    ...packages.flatMap(({ manifest }) => Object.keys(Object(manifest).exports).map((path) => `${manifest.name} exports ${path}`)),
    ...packages.map(({ manifest }) => `${manifest.name} Node ${manifest.engines?.node}`),
  ];
  return `# Generated by scripts/generated.js. Do not edit. A line that goes breaks somebody, one that comes is new.\n${[...new Set(lines)].sort().join('\n')}\n`;
}

/** @param {string} file @param {string[]} args */
const help = (file, ...args) => execFileSync(process.execPath, [join(root, file), ...args, '--help'], { encoding: 'utf8' });

/** @param {string} name @param {string} file @param {string[]} args */
function flagsOf(name, file, ...args) {
  return [...help(file, ...args).matchAll(/^ +(--[\w-]+(?: <[\w-]+>)?)/gm)].map(([, flag]) => `${name} ${flag}`);
}

/** @param {string} name @param {string} file */
function exitCodesOf(name, file) {
  const [, sentence = ''] = /^(?:Ends with|The exit code is) ([\s\S]+?\.)$/m.exec(help(file)) ?? [];
  return [...sentence.matchAll(/\b(\d) (?:where|with|after)\b/g)].map(([, code]) => `${name} ends with ${code}`);
}
