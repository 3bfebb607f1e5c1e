import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
// The build, because workers load files of it.
import { filesChangedSince, formatReport, mutation, reportOf, selectionOf } from '../dist/mutation/index.js';
import { exampleDescription, exampleFixtures } from './example-description.js';

let folder: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: folder, stdio: 'pipe' });
const write = (path: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  appendFileSync(join(folder, path), '\n');
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  git('init', '--quiet', '--initial-branch=main');
  writeFileSync(join(folder, '.gitignore'), 'dist\n');
  write('spec/resources/orders/get-order/operation.yaml');
  write('spec/resources/orders/schemas/Line.yaml');
  git('add', '.');
  git('commit', '--quiet', '--message', 'start');
  git('switch', '--quiet', '--create', 'change');
});

afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const printed: string[] = [];
  const options = { description: exampleDescription, fixtures: exampleFixtures, folder: join(folder, 'spec'), wanted: 99 };
  const { ok, report } = await mutation(args, { ...options, print: (line) => printed.push(line) });
  return { ok, printed: printed.join('\n'), mutants: report?.total.mutants ?? 0 };
}

describe('the command', () => {
  test('has nothing to do where nothing differs from main', async () => {
    const { ok, printed, mutants } = await run();
    expect({ ok, mutants }).toEqual({ ok: true, mutants: 0 });
    expect(printed).toContain('Nothing that the description is made of differs from main: --all takes everything.');
  });

  test('takes what differs: committed, changed or new, and nothing else', async () => {
    write('spec/resources/orders/schemas/Line.yaml');
    const changed = await run();
    expect(changed.printed).toContain('Differs from main: schemas/Line');
    expect(changed.ok).toBe(true);
    git('commit', '--quiet', '--all', '--message', 'line');
    write('spec/resources/orders/get-order/cases.json');
    write('README.md');
    write('spec/dist/openapi.json');
    expect(filesChangedSince('main', join(folder, 'spec')).sort()).toEqual([
      'resources/orders/get-order/cases.json',
      'resources/orders/schemas/Line.yaml',
    ]);
    const more = await run();
    expect(more.printed).toContain('Differs from main: getOrder, schemas/Line');
    expect(more.mutants).toBeGreaterThan(changed.mutants);
  });

  test('takes everything, or what operations need', async () => {
    const all = await run('--all');
    expect(all.printed).toMatch(/\d+ mutants, \d+ caught \(100\.0 %\), 0 survived, \d+ s$/);
    expect((await run('--operation', 'getOrder')).mutants).toBe(all.mutants);
  });

  test('names what it does not know', async () => {
    await expect(run('--operation', 'getCup')).rejects.toThrow('--operation: there is no operation getCup, expected one of getOrder.');
    await expect(run('--base', 'gone')).rejects.toThrow('git knows no branch gone that this one was begun at');
    await expect(run('--some')).rejects.toThrow("Unknown option '--some'");
  });

  test('tells how it is called', async () => {
    expect((await run('--help')).printed).toMatch(/^pnpm mutation \[--operation <id>\]/);
  });
});

test('changed files are about operations by their folders, and about components by their names', () => {
  expect(
    selectionOf([
      'resources/orders/get-order/examples/requests/new.json',
      'resources/orders/get-order/facts.json',
      'resources/orders/list-orders/operation.yaml',
      'resources/orders/get-order/code/new.ts',
      'resources/orders/schemas/Order.yaml',
      'shared/parameters/Limit.yaml',
      'guides/errors.md',
    ]),
  ).toEqual({ operationIds: ['getOrder', 'listOrders'], components: ['schemas/Order', 'parameters/Limit'] });
});

describe('the report', () => {
  const results = [
    { operator: 'drop', name: 'a', finding: 'noticed' },
    { operator: 'drop', name: 'b', finding: undefined },
    { operator: 'shift', name: 'c', finding: undefined },
  ];

  test('counts by operator, and lists what survived', () => {
    expect(formatReport(reportOf(results), 2)).toBe(
      [
        'operator  mutants   caught        %',
        'drop            2        1     50.0',
        'shift           1        0      0.0',
        'survived: drop: b',
        'survived: shift: c',
        '3 mutants, 1 caught (33.3 %), 2 survived, 2 s',
      ].join('\n'),
    );
  });

  test('does not count what is known to be equivalent, and says why', () => {
    const report = reportOf(results, { 'shift: c': 'there is no d', 'drop: b': 'the same' });
    expect(report.total.percent).toBe(100);
    expect(formatReport(report, 2)).toContain('survived: shift: c (there is no d)');
  });
});
