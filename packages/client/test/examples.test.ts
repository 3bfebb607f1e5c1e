import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const run = (example: string) =>
  execFileSync(process.execPath, [fileURLToPath(new URL(`../examples/${example}`, import.meta.url))], { encoding: 'utf8' });
const readme = read('../../../README.md');

test('the example of the README is the one in examples/, and prints what the README says', () => {
  expect(readme).toContain(`\`\`\`js\n${read('../examples/get-intelligent-task.js')}\`\`\``);
  expect(readme).toContain(`prints \`${run('get-intelligent-task.js').trim()}\``);
});

test('the life of a task is told from its start to its samples, and that of another to its stop', () => {
  const lines = run('life-of-a-task.js').trim().split('\n');
  const [, taskId] = /^started (\w{19})$/.exec(lines[0]!)!;
  expect(lines[1]).toMatch(new RegExp(`^listed ${taskId} with status -?\\d$`));
  const [ended, ...labeled] = lines.filter((line) => /^status 3|^labeled/.test(line));
  expect(ended).toBe('status 3, 100 %: Auto labeling task executed.');
  expect(labeled).toHaveLength(208);
  expect(labeled[0]).toBe('labeled 100_1597649054631.jpeg sunflowers (1)');
  const [started, ...followed] = lines.slice(lines.indexOf(labeled.at(-1)!) + 1);
  expect(started).toMatch(/^started \w{19}$/);
  expect(followed.at(-1)).toMatch(/^status 5,/);
});

test('the demo follows both tasks to their end, as the README shows it', () => {
  const output = run('demo.js');
  const ends = output.match(/^ {2}█{20} {3}100 % {2}Auto labeling task executed\.$/gm);
  expect(ends).toHaveLength(2);
  expect(output).toContain('  (expired-token, answered with 401)\n  (status, answered with 429)\n  (reset)\n');
  for (const title of ['A task that nothing disturbs', 'A task through an expired token, a 429 and a reset']) {
    expect(output).toContain(title);
    expect(readme).toContain(title);
  }
}, 60_000);
