import { readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createFindingCollector } from '../check/collector.js';
import type { Difference } from '../check/difference.js';
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
import { LARGEST } from '../traffic/piece.js';

const MAP = 'map.json';

/** Holds JSON bodies against the description. */
export const samples: Command = {
  usage: 'samples <folder>',
  about: 'Holds a folder of JSON bodies against the description, by <operation-id>/<name>.json or a map.json.',
  async run(positionals) {
    const [folder] = positionals;
    if (folder === undefined || positionals.length > 1)
      throw new UsageError(`samples: expected one folder, got ${positionals.length || 'none'}`);
    return checkSamples(folder);
  },
};

/** Holds the JSON files below a folder against the description. */
export async function checkSamples(folder: string): Promise<Outcome> {
  const unreadable: Unreadable[] = [];
  const outcome: Outcome = { findings: [], unreadable, checked: { samples: 0 }, notes: [] };
  let files: string[];
  try {
    files = (await filesIn(folder)).filter((file) => file.endsWith('.json'));
  } catch (error) {
    const isFile = (error as NodeJS.ErrnoException).code === 'ENOTDIR';
    unreadable.push({ file: folder, message: isFile ? 'is no folder' : reasonOf(error) });
    return outcome;
  }
  const map = join(folder, MAP);
  const named = files.includes(map) ? await mapIn(map, unreadable) : new Map<string, SampleOf>();
  const bodies = files.filter((file) => file !== map);
  if (bodies.length === 0) unreadable.push({ file: folder, message: 'has no file that ends with .json' });

  const collector = createFindingCollector();
  for (const file of bodies) {
    const path = relative(folder, file).split(sep).join('/');
    const sample = mapped(named, path) ?? sampleOfPath(path);
    const body = typeof sample === 'string' ? { problem: sample } : await jsonIn(file);
    if (body.problem) unreadable.push({ file, message: body.problem, ...(body.line && { line: body.line }) });
    if (typeof sample === 'string' || body.text === undefined) continue;
    check(sample, body.text, (difference) => {
      // Already told: a file that is ambiguous in itself is unreadable.
      if (difference.rule !== 'duplicate-key') collector.add(difference, { file });
    });
    outcome.checked['samples']!++;
  }
  return { ...outcome, findings: collector.findings() };
}

function check({ operation, status }: SampleOf, body: string, onDifference: (difference: Difference) => void): void {
  const message = { header: () => undefined, contentType: undefined, body };
  if (status === undefined) checkRequestBody(operation, message, onDifference);
  else checkResponse(operation, status, message, onDifference);
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
