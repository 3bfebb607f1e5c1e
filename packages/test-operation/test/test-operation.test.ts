import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { PARTS } from '../src/todo.js';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

function command(...args: string[]): { code: number; stdout: string; stderr: string } {
  try {
    return { code: 0, stdout: execFileSync(process.execPath, [cli, ...args], { encoding: 'utf8', stdio: 'pipe' }), stderr: '' };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, stdout, stderr };
  }
}

test('an operation that is described as a whole passes in every part', () => {
  const { code, stdout } = command('stopIntelligentTask');
  expect(stdout.split('\n')).toEqual([
    'stopIntelligentTask: POST /v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}/stop',
    '',
    ...PARTS.map((part) => `✓ ${part}`),
    '',
    `${PARTS.length} passed, 0 failed`,
    '',
  ]);
  expect(code).toBe(0);
});

test.each([[['stopTask']], [[]], [['stopIntelligentTask', 'getIntelligentTask']]])(
  '%j is refused, and it is said what there is',
  (args) => {
    const { code, stderr } = command(...args);
    expect(stderr).toMatch(
      /^Usage: pnpm test:operation <operationId>\n\nExpected one of .*getIntelligentTask, .*, got (stopTask|nothing|.* .*)\.\n$/,
    );
    expect(code).toBe(2);
  },
);
