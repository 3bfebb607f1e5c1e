import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTraffic } from '../../src/commands/traffic.js';
import { createDocumentSplitter } from '../../src/traffic/document.js';
import { entry, folderWith, har, ndjson, task } from '../recording.js';

const drifted = entry({ ...task(), status: 9 });

async function check(name: string, content: string | Uint8Array) {
  const folder = folderWith({ [name]: content });
  const { findings, unreadable, checked } = await checkTraffic([join(folder, name)]);
  return {
    findings: findings.length,
    responses: checked['responses'],
    unreadable: unreadable.map(({ line, message }) => (line ? `${line}: ${message}` : message)),
  };
}

const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const document = har([drifted, drifted]);

test.each<[string, string, string | Uint8Array, string, number]>([
  ['empty', 'a.har', '', 'is empty', 0],
  ['empty', 'a.ndjson', '', 'is empty', 0],
  ['binary', 'a.har', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2), 'is binary, expected JSON: byte 4 is 0', 0],
  ['UTF-16', 'a.har', Buffer.from(`\ufeff${document}`, 'utf16le'), 'is UTF-16, expected UTF-8', 0],
  ['UTF-16 without a mark', 'a.har', Buffer.from(document, 'utf16le'), 'is binary, expected JSON: byte 1 is 0', 0],
  ['compressed and cut off', 'a.har', Uint8Array.of(0x1f, 0x8b, 8, 0), 'is compressed (gzip), and ends too early', 0],
  ['no archive, though it begins like one', 'a.har', Buffer.from('PK\u0003\u0004 and more'), 'cannot be unpacked (zip)', 0],
  [
    'Latin 1',
    'a.ndjson',
    Buffer.concat([Buffer.from(ndjson([drifted])), Buffer.from('{"a":"ä"}', 'latin1')]),
    '2: the line is not UTF-8',
    1,
  ],
  ['truncated in an entry', 'a.har', document.slice(0, -200), '1: ends too early, in the middle of entry 2 that begins in line 1', 1],
  ['truncated behind an entry', 'a.har', document.slice(0, -3), '1: ends too early, behind entry 2', 1],
  ['truncated at the end', 'a.har', document.slice(0, -1), '1: is no JSON: it ends too early behind the entries', 1],
  ['truncated', 'a.ndjson', ndjson([drifted, drifted]).slice(0, -200), '2: the line is no JSON: it ends too early at line 2, column', 1],
  ['without entries', 'a.har', '{"log":{}}', '1: has no entries; expected a HAR document with log.entries, or a list of entries', 0],
  ['no JSON', 'a.har', 'hello', '1: is no JSON: it has an unexpected character at line 1, column 1', 0],
  [
    'without a comma',
    'a.har',
    document.replace('},{"started', '} {"started'),
    '1: is no JSON: it has an unexpected character between entries 1 and 2',
    1,
  ],
  ['with a bare value', 'a.har', har([drifted, 7]), '1: entry 2 is no object with a request and a response', 1],
  [
    'with a broken entry',
    'a.har',
    document.replace('"GET"', 'GET'),
    '1: entry 1 is no JSON: it has an unexpected character at line 1, column',
    1,
  ],
  ['with text behind it', 'a.har', `${document}\n\nx`, '3: is no JSON: it has an unexpected character behind the entries', 1],
  [
    'with a key twice',
    'a.ndjson',
    '{"request":{},"request":{}}',
    '1: the line has the key "request" twice in one object at line 1, column 15',
    0,
  ],
  ['deeply nested', 'a.ndjson', ndjson([drifted]) + deep(10_000), '2: the line is nested 10000 levels deep, expected at most 500', 1],
  [
    'deeply nested in a body',
    'a.har',
    har([drifted, entry(deep(10_000))]),
    '1: entry 2 getIntelligentTask 200: the body is nested 10000 levels deep, expected at most 500',
    1,
  ],
  [
    'deeply nested and truncated',
    'a.har',
    '{"log":{"entries":['.padEnd(100_000, '['),
    '1: ends too early, in the middle of entry 1 that begins in line 1',
    0,
  ],
  ['no traffic', 'a.csv', 'a', '1: the line is no JSON: it has an unexpected character at line 1, column 1', 0],
])('a file that is %s (%s) is told', async (_name, file, content, message, findings) => {
  const outcome = await check(file, content);
  expect(outcome.unreadable).toContainEqual(expect.stringContaining(message));
  expect(outcome.findings).toBe(findings);
});

test('a mark at the start of UTF-8 does no harm', async () => {
  expect(await check('a.har', `\ufeff${document}`)).toEqual({ findings: 1, responses: 2, unreadable: [] });
});

test('a list of entries is read too', async () => {
  expect(await check('a.json', JSON.stringify([drifted]))).toMatchObject({ findings: 1, unreadable: [] });
});

test('a file that is not there, and a folder without traffic, are told', async () => {
  const folder = folderWith({ 'a.txt': '' });
  const { unreadable } = await checkTraffic([join(folder, 'b.har'), folder]);
  expect(unreadable.map(({ message }) => message)).toEqual(['does not exist', '0 responses checked, expected at least 1']);
});

test('of many bad lines the first are told, and how many there are', async () => {
  const { unreadable, findings } = await check('a.ndjson', 'x\n'.repeat(1000) + ndjson([drifted]));
  expect(unreadable).toHaveLength(21);
  expect(unreadable.at(-1)).toBe('has 980 more entries that cannot be read');
  expect(findings).toBe(1);
});

describe('whatever a file is', () => {
  const settings = { numRuns: 150 };

  test('it is read without an exception, and what is no traffic is told', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('a.har', 'a.ndjson'),
        fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.string({ unit: fc.constantFrom(...'{}[]",:\\ \n1e-"log"entries') })),
        async (name, content) => {
          const { unreadable, responses } = await check(name, content);
          if (unreadable.length === 0) expect(responses).toBe(0);
        },
      ),
      settings,
    );
  });

  test('a HAR with any one byte changed, or cut anywhere, is read without an exception', async () => {
    const bytes = Buffer.from(document);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), async (at, byte, isCut) => {
        const changed = isCut ? bytes.subarray(0, at) : Buffer.concat([bytes.subarray(0, at), Buffer.of(byte), bytes.subarray(at + 1)]);
        const { unreadable } = await check('a.har', changed);
        if (isCut) expect(unreadable).not.toEqual([]);
      }),
      settings,
    );
  });

  test('entries are found wherever the chunks end', () => {
    const json = fc.jsonValue({ maxDepth: 4 }).filter((value) => value !== undefined);
    fc.assert(
      fc.property(
        fc.array(json),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(undefined, 1),
        fc.boolean(),
        (entries, size, indent, isHar) => {
          const bytes = Buffer.from(JSON.stringify(isHar ? { a: [1], log: { b: '"[', entries, pages: [{}] } } : entries, null, indent));
          const splitter = createDocumentSplitter();
          const found: unknown[] = [];
          for (let at = 0; at < bytes.length; at += size) {
            for (const piece of splitter.push(bytes.subarray(at, at + size))) found.push(JSON.parse(piece.bytes!.toString()));
          }
          expect(splitter.end()).toEqual({ pieces: [], problem: undefined });
          expect(JSON.stringify(found)).toBe(JSON.stringify(entries));
        },
      ),
    );
  });
});
