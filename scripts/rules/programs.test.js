// Documents tell people to run only what is ours, or what is known: a name that nobody owns is one that anybody can take.
import { expect, test } from 'vitest';
import { filesIn } from '../repository/git.js';
import { allPackages, read, root } from '../repository/packages.js';

// What breaks a promise is told to nobody.
const documents = filesIn(root).filter((file) => /\.(md|ya?ml|sh)$/.test(file) && !/pnpm-lock|(^|\/)test\/|^scripts\/claims\//.test(file));
const OTHERS = ['pnpm', '@redocly/cli'];

/** The packages that npx, npm exec, pnpm dlx or bunx are told to run. @param {string} text */
function programsIn(text) {
  const calls = text.matchAll(/\b(?:npx|bunx|npm exec|pnpm dlx|pnpx|yarn dlx)((?:[ \t]+-{1,2}[\w-]+)*)[ \t]+(?!-)([@\w][\w./@-]*)/g);
  return [...calls].map(([, , name = '']) => name.replace(/(?<=.)@[\w.-]*$/, ''));
}

test('every program that a document tells to run is ours or a known one', () => {
  const ours = allPackages.filter(({ manifest }) => !manifest.private).map(({ manifest }) => manifest.name);
  const unknown = documents.flatMap((file) =>
    programsIn(read(file))
      .filter((name) => ![...ours, ...OTHERS].includes(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(unknown).toEqual([]);
});

test('programs are found, whatever runs them', () => {
  expect(programsIn('npx modelarts-drift a\nnpx --yes @a/b@1.2.3 c\n`bunx x`, npm exec -y z')).toEqual([
    'modelarts-drift',
    '@a/b',
    'x',
    'z',
  ]);
  expect(documents.flatMap((file) => programsIn(read(file))).length).toBeGreaterThan(5);
});
