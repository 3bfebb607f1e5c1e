import { describe, expect, test } from 'vitest';
import { cleanBody } from '../src/examples/clean-body.js';
import { parseSample } from '../src/examples/parse-sample.js';

describe('a code block of a page', () => {
  test('may have a request line, a body, or both', () => {
    expect(parseSample('GET https://{endpoint}/v2/shelves?limit=1')).toEqual({ requestLine: 'GET https://{endpoint}/v2/shelves?limit=1' });
    expect(parseSample('{ "a": 1 }')).toEqual({ body: { a: 1 } });
    expect(parseSample('POST https://{endpoint}/v2/shelves\n\n{\n "a": 1\n}')).toEqual({
      requestLine: 'POST https://{endpoint}/v2/shelves',
      body: { a: 1 },
    });
  });

  test.each(['{ "a": 1, }', '{ "a": 1 "b": 2 }', '{ “a”: 1 }', "{ 'a': 1 }", '{ "a": [1, 2,] }'])(
    'is repaired where only commas and quotation marks are wrong: %s',
    (text) => {
      expect(parseSample(text)).toMatchObject({
        body: { a: expect.anything() },
        note: 'was broken JSON: commas and quotation marks are repaired',
      });
    },
  );

  test.each(['{ "a": 1', '{ "a": … }', '{ "a": [1, ... ] }', '{ "a": 1 } }'])(
    'is left to people where it could mean several things: %s',
    (text) => {
      const { body, note } = parseSample(text);
      expect(body).toBeUndefined();
      expect(note).toMatch(/^is broken JSON, write it by hand: /);
    },
  );

  test('that is neither is said to be none', () => {
    expect(parseSample('Nothing here')).toEqual({ note: 'is no JSON' });
  });
});

test('keys and addresses of people are replaced at any depth', () => {
  expect(
    cleanBody({
      list: [{ url: 'https://a.obs.xxx.com:443/1.jpg?AccessKeyId=AAA1&Expires=16&Signature=b%2Bc%3D', mail: 'jane@company.org', n: 1 }],
    }),
  ).toEqual({
    list: [{ url: 'https://a.obs.example.com:443/1.jpg?AccessKeyId=EXAMPLE&Expires=16&Signature=EXAMPLE', mail: 'user@example.com', n: 1 }],
  });
});
