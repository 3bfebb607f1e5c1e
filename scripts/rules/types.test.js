// No code is outside the type checker.
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesIn } from '../repository/git.js';
import { root } from '../repository/packages.js';

/** What a configuration of TypeScript checks, files as the repository names them. @param {string} file */
function project(file) {
  const path = join(root, file);
  const { options, fileNames } = ts.parseJsonConfigFileContent(ts.readConfigFile(path, ts.sys.readFile).config, ts.sys, dirname(path));
  return { file, options, files: fileNames.map((name) => relative(root, name)) };
}

const projects = filesIn(root, '*tsconfig*.json')
  .filter((file) => file !== 'tsconfig.base.json')
  .map(project);

test('every configuration is strict, and takes no type for granted', () => {
  expect(projects.length).toBeGreaterThan(10);
  const loose = projects.filter(
    ({ options }) => !options.strict || !options.noUncheckedIndexedAccess || (options.allowJs && !options.checkJs),
  );
  expect(loose.map(({ file }) => file)).toEqual([]);
});

test('every file of code belongs to a project whose types are checked', () => {
  const checked = new Set(projects.flatMap(({ files }) => files));
  const code = filesIn(root, '*.js', '*.cjs', '*.mjs', '*.ts')
    // Code samples and what is copied into projects are checked there; the copy of what is generated, where it is made.
    .filter((file) => !/^(spec\/resources|scripts\/packed\/(project|libraries)|scripts\/next\/(?!next\.test))\/|\.api\.ts$/.test(file));
  expect(code.length).toBeGreaterThan(200);
  expect(code.filter((file) => !checked.has(file))).toEqual([]);
});
