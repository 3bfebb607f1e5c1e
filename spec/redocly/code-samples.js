import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @import { OperationObject, Report, WithBody } from './visitors.js' */

// As the reference names the tabs, and the endings of the files; Redoc highlights `lang`.
const LANGUAGES = [
  { lang: 'TypeScript', label: 'TypeScript', ending: 'ts' },
  { lang: 'Shell', label: 'curl', ending: 'sh' },
  { lang: 'Python', label: 'Python', ending: 'py' },
];

/**
 * The code samples in a folder, each named for the example that it sends or, where nothing is sent, gets.
 *
 * @param {string} folder
 * @param {OperationObject} operation
 * @param {Report} problem is told what is missing, and what belongs to no example
 * @returns {{ lang: string, label: string, source: string }[]}
 */
export function codeSamplesIn(folder, operation, problem) {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const names = [...new Set(files.map((file) => file.replace(/\.\w+$/, '')))];
  if (names.length === 0) problem('This operation needs a code sample, code/<example>.ts, .sh and .py.');
  for (const name of names) {
    if (!examplesOf(operation).includes(name)) problem(`code/${name}.* is named like no example of this operation.`);
  }
  return names.flatMap((name, index) =>
    LANGUAGES.flatMap(({ ending, ...language }) => {
      const file = `${name}.${ending}`;
      if (!files.includes(file)) {
        problem(`This operation needs a code sample in ${language.label}: code/${file}.`);
        return [];
      }
      const label = index === 0 ? language.label : `${language.label}, ${name}`;
      return [{ ...language, label, source: readFileSync(join(folder, file), 'utf8') }];
    }),
  );
}

/**
 * @param {OperationObject} operation
 * @returns {string[]}
 */
function examplesOf({ requestBody, responses = {} }) {
  /** @type {WithBody[]} */
  const bodies = requestBody ? [requestBody] : Object.entries(responses).flatMap(([status, one]) => (status.startsWith('2') ? [one] : []));
  const names = bodies.flatMap(({ content = {} }) => Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples)));
  // An answer without a body has no example to be named for.
  return names.length > 0 ? names : ['without-body'];
}
