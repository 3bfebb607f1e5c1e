import { describe, expect, it } from 'vitest';
import { files } from './description.js';
import { bundle, lint } from './lint.js';

const DECISION = `# 0001 A size is a number

Date: 2026-11-28

Concerns: \`Task.size\`

## Decision

A number in answers,
and nothing in requests.

## Evidence

- One Cloud: A text, on a page
  with two lines.
- Another Cloud: A number.

## What would change it

A size as text.
`;

/** @param {Record<string, string>} decisions */
const withDecisions = (decisions) =>
  files({ root: { tags: [{ name: 'decisions' }] }, extra: { 'decisions/README.md': 'What was decided.\n', ...decisions } });

/** @param {Record<string, string>} decisions */
async function guide(decisions) {
  const { tags = [] } = await bundle(withDecisions(decisions));
  return tags.find(({ name }) => name === 'decisions')?.description ?? '';
}

/** @param {Record<string, string>} decisions */
const problems = async (decisions) => (await lint(withDecisions(decisions))).filter((problem) => problem.startsWith('modelarts/decisions'));

describe.concurrent('the guide of decisions', () => {
  it('has a table of them, and each with its evidence at an address of its own', async () => {
    const text = await guide({
      'decisions/0001-size.md': DECISION,
      'decisions/0002-form.md': DECISION.replace('0001 A size', '0002 A form'),
    });
    expect(text).toMatch(/^What was decided\.\n\n\| Decision \| Concerns \|\n/);
    expect(text).toContain('| [0001 A size is a number](#/decisions/0001-a-size-is-a-number) | `Task.size` |\n| [0002 A form');
    expect(text).toContain('\n\n## 0001 A size is a number\n\nA number in answers,\nand nothing in requests.\n\n- One Cloud: A text');
    expect(text).toContain('*What would change it*: A size as text.\n\nConcerns `Task.size`. Decided on 2026-11-28.');
    expect(text.indexOf('## 0002 A form')).toBeGreaterThan(text.indexOf('## 0001 A size'));
  });

  it('is asked for by no description without its tag', async () => {
    expect(await lint(files())).toEqual([]);
  });
});

describe.concurrent('it is a problem that a decision', () => {
  const name = 'decisions/0001-size.md';
  const problem = `modelarts/decisions: ${name} has not the form of a decision, or another number than its name: compare it with the others.`;

  it.each([
    ['has another number than its name', DECISION.replace('0001', '0002')],
    ['has no date', DECISION.replace('2026-11-28', 'today')],
    ['has no evidence', DECISION.replace(/- One[\s\S]*number\.\n/, '')],
    ['does not say what would change it', DECISION.replace(/## What[\s\S]*/, '')],
  ])('%s', async (_, text) => {
    expect(await problems({ [name]: text })).toEqual([problem]);
  });

  it('is none that has the form', async () => {
    expect(await problems({ [name]: DECISION })).toEqual([]);
  });
});
