import { readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createFindingCollector } from '../check/collector.js';
import type { Report } from '../check/difference.js';
import { checkRequestBody } from '../check/request.js';
import { checkResponse } from '../check/response.js';
import { filesIn } from '../files/files-in.js';
import { reasonOf } from '../files/reason.js';
import { type Outcome, type Unreadable, UsageError } from '../findings/finding.js';
import { startProblem, textOf, withoutMark } from '../json/encoding.js';
import { parseJson } from '../json/parse.js';
import type { Command } from '../program/command.js';
import { mapped, readMap } from '../samples/map.js';
import { type SampleOf, sampleOfPath } from '../samples/sample-of.js';
import { type Shown, shapes, values } from '../shown/shown.js';
import { LARGEST } from '../traffic/piece.js';
import { checkingOptions, listed, nothingChecked, readCheckingOptions } from './checking.js';

const MAP = 'map.json';

/** Holds JSON bodies against the description. */
export const samples: Command = {
  usage: 'samples <folder> …',
  about: 'Holds folders of JSON bodies against the description, by <operation-id>/<name>.json or a map.json.',
  options: checkingOptions,
  async run(positionals, given) {
    if (positionals.length === 0) throw new UsageError('samples: expected a folder, got none');
    const { minChecked, showValues } = readCheckingOptions(given);
    return checkSamples(positionals, { minChecked, shown: showValues ? values : shapes });
  },
};

/** Holds the JSON files below folders against the description. */
export async function checkSamples(
  folders: readonly string[],
  { minChecked = 1, shown = shapes }: { minChecked?: number; shown?: Shown } = {},
): Promise<Outcome> {
  const unreadable: Unreadable[] = [];
  const leftOut: string[] = [];
  const collector = createFindingCollector(shown);
  let count = 0;
  for (const folder of folders) await checkFolder(folder);
  if (count < minChecked && unreadable.length === 0) unreadable.push(nothingChecked('samples', count, minChecked, folders, []));
  return {
    findings: collector.findings(),
    unreadable,
    checked: { samples: count },
    left: leftOut.length > 0 ? { file: leftOut.length } : {},
    operations: collector.operations,
    notes: leftOut.length > 0 ? [`files that do not end with .json: ${leftOut.length} (${listed(leftOut)})`] : [],
  };

  async function checkFolder(folder: string): Promise<void> {
    let found: Awaited<ReturnType<typeof filesIn>>;
    try {
      found = await filesIn(folder);
    } catch (error) {
      const isFile = (error as NodeJS.ErrnoException).code === 'ENOTDIR';
      unreadable.push({ file: folder, message: isFile ? 'is no folder' : reasonOf(error) });
      return;
    }
    const isJson = (file: string) => file.toLowerCase().endsWith('.json');
    const files = found.files.filter(isJson);
    leftOut.push(...found.files.filter((file) => !isJson(file)), ...found.others);
    unreadable.push(...found.unreadable);
    const map = join(folder, MAP);
    const named = files.includes(map) ? await mapIn(map, unreadable) : new Map<string, SampleOf>();
    const bodies = files.filter((file) => file !== map);
    if (bodies.length === 0) unreadable.push({ file: folder, message: 'has no file that ends with .json' });

    const paths = bodies.map((file) => relative(folder, file).split(sep).join('/'));
    for (const name of named.keys()) {
      if (name !== '.' && !paths.some((path) => path === name || path.startsWith(`${name}/`)))
        unreadable.push({ file: map, message: `${name}: expected a .json file, or a folder with one, got none` });
    }
    for (const [at, file] of bodies.entries()) {
      const sample = mapped(named, paths[at]!) ?? sampleOfPath(paths[at]!);
      const body = typeof sample === 'string' ? { problem: sample } : await jsonIn(file);
      if (body.problem) unreadable.push({ file, message: body.problem, ...(body.line && { line: body.line }) });
      if (typeof sample === 'string' || body.text === undefined) continue;
      collector.from({ file });
      collector.operations.add(sample.operation.operationId);
      check(sample, body.text, {
        shown,
        add(difference) {
          // Already told: a file that is ambiguous in itself is unreadable.
          if (difference.rule !== 'duplicate-key') collector.add(difference);
        },
      });
      count++;
    }
  }
}

function check({ operation, status }: SampleOf, body: string, report: Report): void {
  const message = { header: () => undefined, contentType: undefined, body };
  if (status === undefined) checkRequestBody(operation, message, report);
  else checkResponse(operation, status, message, report);
}

async function mapIn(file: string, unreadable: Unreadable[]): Promise<Map<string, SampleOf>> {
  const { text, problem, line } = await jsonIn(file);
  if (problem) unreadable.push({ file, message: problem, ...(line && { line }) });
  if (text === undefined) return new Map();
  const { samples, problems } = readMap(JSON.parse(text));
  unreadable.push(...problems.map((message) => ({ file, message })));
  return samples;
}

/** The text of a JSON file, if it is one, and what is wrong with it. */
async function jsonIn(file: string): Promise<{ text?: string; problem?: string; line?: number }> {
  try {
    if ((await stat(file)).size > LARGEST) return { problem: `is larger than ${LARGEST / 1024 / 1024} MiB` };
    const bytes = await readFile(file);
    const start = startProblem(bytes);
    if (start) return { problem: start };
    const text = textOf(withoutMark(bytes));
    if (text === undefined) return { problem: 'is not UTF-8' };
    const { problem } = parseJson(text);
    if (!problem) return { text };
    const line = text.slice(0, problem.offset).split('\n').length;
    return { problem: problem.message, line, ...(problem.kind === 'duplicate-key' && { text }) };
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}
