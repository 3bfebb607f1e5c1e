import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

// As the reference names the tabs, and the endings of the files; Redoc highlights `lang`.
const LANGUAGES = [
  { lang: 'TypeScript', label: 'TypeScript', ending: 'ts' },
  { lang: 'Shell', label: 'curl', ending: 'sh' },
  { lang: 'Python', label: 'Python', ending: 'py' },
];

/** Where the code samples of an operation are: those of `tasks/get-intelligent-task.yaml` in `tasks/code/get-intelligent-task.*`. */
export function codeSampleFiles({ source: { absoluteRef } }) {
  const start = join(dirname(absoluteRef), 'code', basename(absoluteRef, '.yaml'));
  return LANGUAGES.map(({ ending, ...language }) => ({ ...language, file: `${start}.${ending}` }));
}

/** Puts the code samples of each operation, files of their own beside it, into its `x-codeSamples`. */
export function codeSamples() {
  return {
    Operation: {
      enter(operation, { location, report }) {
        operation['x-codeSamples'] = codeSampleFiles(location).flatMap(({ file, ...language }) => {
          try {
            return [{ ...language, source: readFileSync(file, 'utf8') }];
          } catch (error) {
            report({ message: `This operation needs a code sample in ${language.label}: ${error.message}`, location });
            return [];
          }
        });
      },
    },
  };
}
