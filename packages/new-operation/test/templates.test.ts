import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const templates = new URL('../templates/emulator/', import.meta.url);
/** The folder that handlers are written to, as far as their imports go. */
const folder = new URL('../../emulator/src/any-resource/', import.meta.url);

test.each(readdirSync(templates))('what %s imports is there', (name) => {
  const text = readFileSync(new URL(name, templates), 'utf8');
  const imports = [...text.matchAll(/^import (?:type )?\{ (\w+) \} from '(\.\.\/[^']+)\.js';$/gm)];
  expect(imports.length).toBeGreaterThan(0);
  for (const [, imported = '', file = ''] of imports) {
    if (file.startsWith('../generated/')) {
      // The build of the emulator writes it.
      expect(readFileSync(new URL('../../scripts/examples.js', folder), 'utf8')).toContain(`of('${imported}')`);
      continue;
    }
    expect(readFileSync(new URL(`${file}.ts`, folder), 'utf8')).toMatch(
      new RegExp(`^export (?:type|interface|function|const) ${imported}\\b`, 'm'),
    );
  }
});
