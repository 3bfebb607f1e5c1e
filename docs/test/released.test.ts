import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { notReleasedYet } from '../redocly/not-released-yet.js';
import { description } from './description.js';

const NOTE = '(#/getting-started/from-the-repository)';
const guides = () => ({
  info: { title: 'An API', version: '1', description: 'To use:\n\n```sh\nnpm install @modelarts-openapi/client\n```\n\nAnd $&.' },
  tags: [
    { name: 'ci', description: '```yaml\n- run: npx --yes @modelarts-openapi/drift\n```' },
    { name: 'others', description: '```sh\nnpm install undici\n```\n\n`@modelarts-openapi/client`' },
  ],
});

afterEach(() => vi.unstubAllEnvs());

test('a command that takes a package from npm is followed by how to build it, as long as none is there', () => {
  vi.stubEnv('RELEASED', '');
  const { info, tags } = notReleasedYet(guides());
  expect(info.description).toMatch(
    /^To use:\n\n```sh\nnpm install @modelarts-openapi\/client\n```\n\nNo version is on npm yet: .*\n\nAnd \$&\.$/,
  );
  expect(tags.map((tag) => tag.description.includes(NOTE))).toEqual([true, false]);
});

test('in the reference of a release it stands alone', () => {
  vi.stubEnv('RELEASED', 'true');
  expect(notReleasedYet(guides())).toEqual(guides());
  const workflow = readFileSync(new URL('../../.github/workflows/pages.yml', import.meta.url), 'utf8');
  expect(workflow, 'what publishes it says so').toMatch(/RELEASED: 'true'/);
});

test('the page and its Markdown say it of the first command that a reader meets', () => {
  expect(description.info?.description).toContain(NOTE);
  const llms = readFileSync(new URL('../dist/llms.txt', import.meta.url), 'utf8');
  expect(llms).toContain('(getting-started.md#from-the-repository)');
});
