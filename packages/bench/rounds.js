import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Bench } from 'tinybench';
import { median } from './table.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/**
 * Measures things in turn, A B C A B C …, so that what else the machine does hits all of them.
 *
 * @param things Functions by name. Each does its work once, and may be asynchronous.
 * @param options.rounds How often each has its turn.
 * @param options.time Milliseconds that a turn takes.
 * @returns By name: microseconds of wall time and of processor time that one takes, a value a round. The
 * wall time of a round is the median of its turn. The processor time is that of the whole process.
 */
export async function inRounds(things, { rounds, time }) {
  const measured = Object.fromEntries(Object.keys(things).map((name) => [name, { wall: [], processor: [] }]));
  const bench = new Bench({ time, warmupTime: time / 4 });
  for (const [name, thing] of Object.entries(things)) {
    let before;
    bench.add(name, thing, {
      beforeAll() {
        // What the one before has left behind is not for this one to clear.
        collectGarbage();
        before = process.cpuUsage();
      },
      afterAll() {
        const { user, system } = process.cpuUsage(before);
        measured[name].used = user + system;
      },
    });
  }
  for (let round = 0; round < rounds; round++) {
    for (const { name, result } of await bench.run()) {
      if (result.error) throw result.error;
      measured[name].wall.push(result.latency.p50 * 1000);
      measured[name].processor.push(measured[name].used / result.latency.samplesCount);
    }
    bench.reset();
  }
  return measured;
}

/**
 * Calls asynchronous things one by one, each turn in another order: what the machine does beside, and what the
 * one before leaves behind, hits all of them.
 *
 * @param options.turns How often each has its turn.
 * @param options.before How often before that, to warm up.
 * @returns By name: what each resolved with, a value a turn.
 */
export async function inTurns(things, { turns, before = 0 }) {
  const names = Object.keys(things);
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let turn = -before; turn < turns; turn++) {
    const order = names.map((name) => [Math.random(), name]).sort(([a], [b]) => a - b);
    for (const [, name] of order) {
      const result = await things[name]();
      if (turn >= 0) results[name].push(result);
    }
  }
  return results;
}

/** The median of what one takes in the same round or turn as another, as a factor. */
export function ratio(these, those) {
  return median(these.map((value, round) => value / those[round]));
}
