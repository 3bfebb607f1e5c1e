import type { CaseFile, Example, Fixtures } from './fixtures.js';

/** The example that a file of cases names by its path in the folder of the file. */
export function exampleOf({ examples }: Fixtures, { file }: CaseFile, path: string): Example | undefined {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return examples.find((example) => example.file === `${folder}${path}`);
}

/** The values that cases accept, by the file of the example and the pointer of the location in it: `done.json /state`. */
export function acceptedValues(fixtures: Fixtures): Map<string, unknown[]> {
  const values = new Map<string, unknown[]>();
  for (const caseFile of fixtures.cases) {
    for (const { example: paths, at, accepted = [] } of caseFile.bodies) {
      for (const { file } of [paths].flat().flatMap((path) => exampleOf(fixtures, caseFile, path) ?? [])) {
        for (const location of [at ?? []].flat()) {
          const key = `${file} ${location}`;
          values.set(key, [...(values.get(key) ?? []), ...accepted]);
        }
      }
    }
  }
  return values;
}
