import { closeObjects } from '@modelarts-openapi/openapi-model';
import { describe, expect, it } from 'vitest';
import { readDescription, readMaterial } from './material.js';
import { tiny } from './tiny.js';
import { createValidator } from './validator.js';
import { witnessFindings } from './witnesses.js';

function findings(description, material) {
  return [...witnessFindings(description, material, createValidator(description), createValidator(closeObjects(description)))];
}

it('the description refuses and accepts what it has to', () => {
  expect(findings(readDescription('openapi.json'), readMaterial())).toEqual([]);
});

it('leaves the samples as they are', () => {
  const material = readMaterial();
  findings(readDescription('openapi.json'), material);
  expect(material.samples).toEqual(readMaterial().samples);
});

describe('a witness', () => {
  const { description, material } = tiny();
  const [own, shared] = material.witnesses;
  const given = (...witnesses) => findings(description, { ...material, witnesses });
  const saying = (entry) => given({ ...own, entries: [{ sample: 'open.json', why: 'percent', ...entry }] }, shared);
  const start = 'get-order.refused.json: open.json';

  it('is told what is accepted against it, and what is refused', () => {
    expect(saying({ at: '/share', refused: [101, 50] })).toEqual([`${start} is accepted with 50 at /share (percent)`]);
    expect(saying({ at: '/share', accepted: [50, 101] })).toEqual([
      `${start} is refused with 101 at /share: /share is 101, must be <= 100 (percent)`,
    ]);
    expect(saying({ at: ['/state', '/share'], remove: true })).toEqual([`${start} is accepted without /share (percent)`]);
  });

  it('can speak of the whole body', () => {
    expect(saying({ at: '', refused: [[], { state: 'open' }], accepted: [{ state: 'done' }] })).toEqual([
      `${start} is accepted with {"state":"open"} at the root (percent)`,
    ]);
  });

  it('has to speak of something that is there', () => {
    expect(saying({ at: '/items/0/name', refused: [1] })).toEqual([`${start} has no /items/0/name (percent)`]);
    expect(saying({ at: '/lines', remove: true })).toEqual([`${start} has no /lines (percent)`]);
    expect(saying({ sample: 'gone.json', at: '/share', refused: [1] })).toEqual(['get-order.refused.json: there is no sample gone.json']);
  });

  it('can speak of a header', () => {
    const entries = [{ sample: '429-busy.json', header: 'Retry-After', refused: ['30'], accepted: ['soon'], why: 'seconds' }];
    expect(given(own, { ...shared, entries })).toEqual([
      'samples.refused.json: 429-busy.json lets the header Retry-After be "30" (seconds)',
      'samples.refused.json: 429-busy.json does not let the header Retry-After be "soon" (seconds)',
    ]);
  });

  it('has to be there for every operation and every header', () => {
    expect(given(shared)).toEqual(['getOrder: no refused values of it are at hand, in a file <operation>.refused.json']);
    expect(given(own)).toEqual(['getOrder: no refused values of its header Retry-After are at hand']);
  });
});
