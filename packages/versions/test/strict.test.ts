import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedForm, strictForm } from '@modelarts-openapi/forms';
import { describe, expect, test } from 'vitest';
import { compare } from '../src/compare-command.js';
import { compareVersions } from '../src/compare-versions.js';
import { folderWith } from './folder.js';
import type { Loose } from './oasdiff/base.js';
import { described } from './run.js';

const text = (more: object = {}) => ({ type: 'string', ...more });
const json = (schema: object) => ({ content: { 'application/json': { schema } } });

/** What a description is made from, past 1.0.0: something that is read, and sent as well. */
const source: Loose = {
  openapi: '3.1.0',
  info: { title: 'Labels', version: '1.4.2' },
  paths: {
    '/labels': {
      get: { operationId: 'listLabels', responses: { 200: { description: 'Labels.', ...json({ $ref: '#/components/schemas/Labels' }) } } },
      post: {
        operationId: 'createLabel',
        requestBody: { required: true, ...json({ $ref: '#/components/schemas/Label' }) },
        responses: { 201: { description: 'Created.' } },
      },
    },
  },
  components: {
    schemas: {
      Labels: {
        type: 'object',
        properties: {
          color: text({ pattern: '^#', description: 'Its color.' }),
          shade: text({ maxLength: 9 }),
          made_at: text({ format: 'date' }),
          count: { type: 'integer', minimum: 0 },
          label: { $ref: '#/components/schemas/Label' },
          state: text({ enum: ['on', 'off'] }),
          box: { type: 'object', properties: { if: text() } },
          extras: { type: 'object', properties: { a: text() }, additionalProperties: true },
        },
      },
      Label: { type: 'object', properties: { name: text({ maxLength: 64 }) } },
    },
  },
};

function write(folder: string, name: string, document: Loose, strict?: string) {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(publishedForm(document), null, 1));
  if (strict !== undefined) writeFileSync(join(folder, `${name}.strict.${strict}`), JSON.stringify(strictForm(document), null, 1));
  return file;
}

/** Both forms of a source. */
const formsOf = (document: Loose) => described(publishedForm(document), 'openapi.json', strictForm(document));

/** What is said about a source in which something is changed, with the next one at any version. */
function comparedAfter(change: (next: Loose, schemas: Loose) => void) {
  const next = structuredClone(source);
  change(next, next.components.schemas);
  const [before, after] = [formsOf(source), formsOf(next)];
  return { at: (version: string) => compareVersions(before, { ...after, version }), findings: compareVersions(before, after).findings };
}

describe('what only the strict form shows', () => {
  test('needs a minor number where it got narrower', () => {
    const { at } = comparedAfter((_, { Labels }) => {
      Labels.properties.color.pattern = '^#.{6}$';
      Labels.properties.count.minimum = 1;
      Labels.then = { required: ['color'] };
      Labels.if = { properties: { state: { const: 'on' } } };
    });
    const { findings, checked, notes } = at('1.4.3');
    const rule = 'strict-without-minor';
    const message = expect.stringMatching(/^Only in the strict form: .+ find drift where there was none\. This needs version 1\.5\.0 /);
    expect(findings.map(({ location }) => location).sort()).toEqual([
      'listLabels 200 (if)',
      'listLabels 200 (then)',
      'listLabels 200 color (pattern)',
      'listLabels 200 count (minimum)',
    ]);
    for (const finding of findings) {
      expect(finding).toMatchObject({ rule, message, file: 'openapi.strict.json' });
    }
    expect([checked['changes'], notes]).toEqual([4, []]);
    const bumped = at('1.5.0');
    expect(bumped.findings).toEqual([]);
    expect(bumped.notes).toContainEqual(
      expect.stringMatching(/^listLabels 200 color \(pattern\): Only in the strict form: .+ \(strict, 1\.4\.2 → 1\.5\.0\)$/),
    );
  });

  test('needs a patch number where it got wider', () => {
    const { findings } = comparedAfter((_, { Labels }) => {
      delete Labels.properties.color.pattern;
      Labels.properties.shade.maxLength = 10;
      delete Labels.properties.made_at.format;
    });
    expect(findings.map(({ rule, location }) => `${rule} ${location}`).sort()).toEqual([
      'strict-without-patch listLabels 200 color (pattern)',
      'strict-without-patch listLabels 200 made_at (format)',
      'strict-without-patch listLabels 200 shade (maxLength)',
    ]);
    expect(findings[0]!.message).toMatch(/^Only in the strict form: .+ find less drift\. This needs version 1\.4\.3 or higher/);
  });

  test('is told beside what the published form shows of the same schema', () => {
    const { findings } = comparedAfter((_, { Labels, Label }) => {
      Labels.properties.color.description = 'Which color it has.';
      Labels.properties.color.pattern = '^#?';
      Label.properties.name.maxLength = 63;
      // An object that says nothing of others is closed in the strict form alone.
      Labels.properties.box.additionalProperties = true;
      delete Labels.properties.extras.additionalProperties;
    });
    expect(findings.map(({ rule, location }) => `${rule} ${location}`).sort()).toEqual([
      'breaking-without-major createLabel request name (maxLength)',
      'breaking-without-major listLabels 200 extras (additionalProperties)',
      'change-without-patch listLabels 200 box (additionalProperties)',
      'change-without-patch listLabels 200 color (description)',
      'strict-without-minor listLabels 200 color (pattern)',
      'strict-without-minor listLabels 200 extras (additionalProperties)',
      'strict-without-minor listLabels 200 label.name (maxLength)',
    ]);
  });

  test('is nothing that the published form shows, too', () => {
    const { findings } = comparedAfter(({ paths }, { Labels }) => {
      Labels.properties.state.enum.push('gone');
      Labels.properties.box.properties.if.type = 'integer';
      Labels.properties.more = text({ pattern: '^m' });
      delete Labels.properties.extras;
      Labels.properties.count.default = 7;
      paths['/labels'].get.responses[404] = { description: 'None.' };
    });
    expect(findings.length).toBeGreaterThan(4);
    expect(findings.filter(({ rule }) => rule.startsWith('strict'))).toEqual([]);
  });
});

test('a default of a request breaks senders, though the published form has it in words alone', () => {
  const { findings } = comparedAfter(({ paths }, { Label }) => {
    paths['/labels'].get.parameters = [{ name: 'limit', in: 'query', schema: { type: 'integer', default: 10 } }];
    Label.properties.name.default = 'none';
  });
  const told = findings.map(({ rule, location, file }) => [rule, location, file]);
  expect(told).toContainEqual(['breaking-without-major', 'createLabel request name (default)', 'openapi.strict.json']);
  expect(told).toContainEqual(['addition-without-minor', 'listLabels query limit', 'openapi.json']);
  expect(told.filter(([rule]) => rule?.startsWith('strict'))).toEqual([]);
});

describe('the strict form of a file', () => {
  test('is not compared where one has none, which is said', async () => {
    const folder = folderWith({});
    const [before, after] = [write(folder, 'before', source), write(folder, 'after', source, 'json')] as const;
    expect((await compare.run([before, after], {})).notes).toEqual([`strict forms were not compared: there is none beside ${before}`]);
  });

  test('of another version is told', async () => {
    const folder = folderWith({});
    const [before, after] = [write(folder, 'before', source, 'json'), write(folder, 'after', source)] as const;
    const other = join(folder, 'after.strict.json');
    writeFileSync(other, JSON.stringify({ ...strictForm(source), info: { title: 'Labels', version: '1.4.1' } }));
    expect((await compare.run([before, after], {})).unreadable).toEqual([
      { file: other, message: `info.version: expected 1.4.2, as in ${after}, got 1.4.1.` },
    ]);
    writeFileSync(other, '{');
    expect((await compare.run([before, after], {})).unreadable).toMatchObject([
      { file: other, message: expect.stringContaining('cannot be parsed') },
    ]);
  });
});
