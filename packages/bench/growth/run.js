// How each stage of the build grows with the description, and what a small consumer of its types pays.
import { mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { clone, root } from '../clone.js';
import { isQuick } from '../options.js';
import { timed } from '../processes.js';
import { digits, table } from '../table.js';
import { consumers } from './consumers.js';
import { writeDescription } from './description.js';
import { exponentOf } from './fit.js';
import { stagesOf } from './stages.js';

/** @import { Timed } from '../processes.js' */
/** @import { Check } from './consumers.js' */
/** @import { Stage } from './stages.js' */

/** What the stages are programs of, whose time does not depend on the size. */
const TOOLS = ['openapi-model', 'forms', 'validation', 'client-functions'];

// One, all that are described, all that the vendors' pages have, and many more.
const sizes = isQuick ? [1, 79] : [1, 79, 222, 1000];
const folder = clone('growth');
/**
 * What something took with so many operations.
 *
 * @template Cost
 * @typedef {[operations: number, cost: Cost][]} Points
 */

/** @type {(Pick<Stage, 'stage' | 'of'> & { points: Points<Timed> })[]} */
const stages = [];
/** @type {{ name: string, points: Points<Check> }[]} */
const checks = [];
try {
  for (const tool of TOOLS) {
    const cwd = join(folder, 'packages', tool);
    timed([join(dirname(createRequire(join(cwd, 'package.json')).resolve('typescript/package.json')), 'bin/tsc')], { cwd });
  }
  // The description has guides that are made, and do not depend on the size either.
  timed(['scripts/guides.js'], { cwd: folder });
  for (const size of sizes) {
    for (const part of ['openapi.yaml', 'resources', 'shared', 'dist'])
      rmSync(join(folder, 'spec', part), { recursive: true, force: true });
    mkdirSync(join(folder, 'spec/dist'));
    writeDescription(join(root, 'spec'), join(folder, 'spec'), size);
    // What is written by hand calls operations that a smaller description does not have. It is built all the same.
    const accept = size < 79 ? [0, 1, 2] : [0];
    for (const [index, { stage, of, cwd, args, from = 1, once = size === 1000 }] of stagesOf(folder).entries()) {
      const { points } = (stages[index] ??= { stage, of, points: [] });
      if (size >= from) points.push([size, fastest(once || isQuick ? 1 : 3, () => timed(args, { cwd, accept }))]);
    }
    for (const [index, { name, check }] of consumers(folder).entries()) {
      (checks[index] ??= { name, points: [] }).points.push([size, check(accept)]);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const last = sizes.slice(-2);
console.log(
  `Processor time of each stage, with n operations: the real ones, copied with paths, schemas and examples of their own; the least of three runs, but for the largest and the last step of the reference. What a process takes to start hides the growth at first, so the power law is fitted from ${sizes[isQuick ? 0 : 1]} operations on, by least squares of logarithms; the last column is the growth from ${last.join(' to ')}, less what the smallest takes. Memory is that of Node, without TypeScript 7 and esbuild, which are programs of their own.\n`,
);
console.log(
  table(
    stages.map(({ stage, of, points }) => ({
      stage,
      of,
      ...bySize(points, ({ processor }) => `${digits(processor)} s`),
      'memory at the most': `${digits(Math.max(...points.map(([, { memory }]) => memory)))} MB`,
      fitted: power(exponentOf(points.filter(([size]) => size >= 10 || isQuick).map(([size, { processor }]) => [size, processor]))),
      'at the end': power(
        exponentOf(
          points
            .slice(-2)
            .map(([size, { processor }]) => [size, processor - (points.length > 2 && points[0]?.[0] === 1 ? points[0][1].processor : 0)]),
        ),
      ),
    })),
  ),
);
console.log(
  '\nWhat a program of one call pays at each size: time of the check by TypeScript (of everything that `tsc --noEmit` does), memory, and types instantiated.\n',
);
console.log(
  table(
    checks.map(({ name, points }) => ({
      program: name,
      ...bySize(
        points,
        ({ total, memory, instantiations }) => `${digits(total)} s, ${digits(memory)} MB, ${instantiations.toLocaleString('en-US')}`,
      ),
    })),
  ),
);

/** The run that took least: what is short is hit most by what the machine does beside. @param {number} runs @param {() => Timed} run */
function fastest(runs, run) {
  return Array.from({ length: runs }, run).reduce((one, other) => (other.processor < one.processor ? other : one));
}

/**
 * @template Cost
 * @param {Points<Cost>} points
 * @param {(cost: Cost) => string} show
 */
function bySize(points, show) {
  // A key that is only a number would come first.
  return Object.fromEntries(
    sizes.map((size) => [
      `n = ${size.toLocaleString('en-US')}`,
      points
        .filter(([of]) => of === size)
        .map(([, value]) => show(value))
        .join(''),
    ]),
  );
}

/** @param {number} exponent */
function power(exponent) {
  // Where no more is left than what the smallest takes, nothing grows.
  return Number.isFinite(exponent) ? `n^${exponent.toFixed(2)}` : 'none';
}
