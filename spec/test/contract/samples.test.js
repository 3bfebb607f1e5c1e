import { closeObjects } from '@modelarts-openapi/openapi-model';
import { describe, expect, it } from 'vitest';
import { readDescription, readMaterial } from './material.js';
import { refusedSamples, samplesNotShown } from './samples.js';
import { tiny } from './tiny.js';
import { createValidator } from './validator.js';

const { samples } = readMaterial();

describe.each(['openapi.json', 'openapi.closed.json'])('%s', (name) => {
  const description = readDescription(name);
  const validator = createValidator(description);

  for (const sample of samples) {
    it(`accepts ${sample.file}`, () => {
      expect([...refusedSamples(description, [sample], validator)]).toEqual([]);
    });
  }

  it('shows every sample as it is, and no other examples', () => {
    expect([...samplesNotShown(description, samples)]).toEqual([]);
  });
});

describe('a wrong sample', () => {
  const { description, material } = tiny();
  const closed = closeObjects(description);
  const [open, ...others] = material.samples;
  const findings = (sample) => [...refusedSamples(closed, [sample], createValidator(closed))];
  const findingsWith = (changes) => findings({ ...open, body: { ...open.body, ...changes } });

  it('is reported with its file, the place, what is there and what was expected', () => {
    expect(findingsWith({ share: 101 })).toEqual(['samples/open.json: /share is 101, must be <= 100']);
    expect(findingsWith({ state: 'lost' })).toEqual([
      'samples/open.json: /state is "lost", must be equal to one of the allowed values: ["open","done"]',
    ]);
    expect(findingsWith({ lines: null })).toEqual(['samples/open.json: /lines is null, must be array']);
  });

  it('is one with a field that is not documented, at any depth', () => {
    expect(findingsWith({ color: 'red' })).toEqual(['samples/open.json: /color is not documented']);
    expect(findingsWith({ lines: [{ lines: [{ color: 'red' }] }] })).toEqual([
      'samples/open.json: /lines/0/lines/0/color is not documented',
    ]);
  });

  it('is one of an operation or a status that is not described', () => {
    const finding = 'samples/open.json: no JSON body is described that it is a sample of';
    expect(findings({ ...open, operationId: 'getCup' })).toEqual([finding]);
    expect(findings({ ...open, status: '418' })).toEqual([finding]);
  });

  it('is one that is not shown as it is, and an example without a file is reported too', () => {
    const notShown = (changed) => [...samplesNotShown(closed, changed)];
    expect(notShown([{ ...open, body: { state: 'done' } }, ...others])).toEqual([
      'samples/open.json: an example of getOrder 200 differs from it',
    ]);
    expect(notShown([open, { ...open, name: 'new', file: 'samples/new.json' }, ...others])).toEqual([
      'samples/new.json: it is not shown as an example of getOrder 200',
    ]);
    expect(notShown(others)).toEqual(['getOrder 200: the example open is no sample file']);
  });
});
