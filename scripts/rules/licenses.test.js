// Under which licenses stands what comes along with the packages, to those who install them.
import { expect, test } from 'vitest';
import { printed } from '../programs/pnpm.js';
import { root } from '../repository/packages.js';

// All of them ask for no more than their notice. Another one is a decision, not an update.
const allowed = ['BSD-3-Clause', 'ISC', 'MIT'];

test('every dependency of a package has a license that is allowed', async () => {
  /** @type {Record<string, { name: string }[]>} */
  const licenses = JSON.parse(await printed(root, 'pnpm licenses list --recursive --prod --json'));
  const dependencies = Object.entries(licenses).flatMap(([license, found]) => found.map(({ name }) => ({ name, license })));
  expect(dependencies.map(({ name }) => name)).toEqual(expect.arrayContaining(['ajv', 'hono', 'openapi-fetch', 'rst-compiler']));
  expect(dependencies.filter(({ license }) => !allowed.includes(license))).toEqual([]);
});
