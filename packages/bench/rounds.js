import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Bench } from 'tinybench';
import { median } from './table.js';

setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collectGarbage = runInNewContext('gc');

/**
 * Microseconds that one takes, a value a round.
 *
 * @typedef {object} Rounds
 * @property {number[]} wall the median of each round
 * @property {number[]} processor that of the whole process
 */

/**
 * Measures things in turn, A B C A B C …, so that what else the machine does hits all of them.
 *
 * @template {string} Name
 * @param {Record<Name, () => unknown>} things by name. Each does its work once, and may be asynchronous
 * @param {{ rounds: number, time: number }} options how often each has its turn, and the milliseconds that a turn takes
 * @returns {Promise<Record<Name, Rounds>>}
 */
export async function inRounds(things, { rounds, time }) {
  const measured = mapped(things, () => ({ wall: /** @type {number[]} */ ([]), processor: /** @type {number[]} */ ([]), used: 0 }));
  const bench = new Bench({ time, warmupTime: time / 4 });
  for (const [name, thing] of entriesOf(things)) {
    let before = process.cpuUsage();
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
      if (result.state === 'errored') throw result.error;
      if (result.state !== 'completed') throw new Error(`${name}: expected to be measured, was ${result.state}`);
      const { wall, processor, used } = measured[/** @type {Name} */ (name)];
      wall.push(result.latency.p50 * 1000);
      processor.push(used / result.latency.samplesCount);
    }
    bench.reset();
  }
  return measured;
}

/**
 * Calls asynchronous things one by one, each turn in another order: what the machine does beside, and what the
 * one before leaves behind, hits all of them.
 *
 * @template {string} Name
 * @template Result
 * @param {Record<Name, () => Promise<Result>>} things by name
 * @param {{ turns: number, before?: number }} options how often each has its turn, and how often before that, to warm up
 * @returns {Promise<Record<Name, Result[]>>} what each resolved with, a value a turn
 */
export async function inTurns(things, { turns, before = 0 }) {
  const results = mapped(things, () => /** @type {Result[]} */ ([]));
  for (let turn = -before; turn < turns; turn++) {
    const order = entriesOf(things)
      .map(([name, thing]) => ({ name, thing, at: Math.random() }))
      .sort((one, other) => one.at - other.at);
    for (const { name, thing } of order) {
      const result = await thing();
      if (turn >= 0) results[name].push(result);
    }
  }
  return results;
}

/**
 * The median of what one takes in the same round or turn as another, as a factor.
 *
 * @param {number[]} these
 * @param {number[]} those
 */
export function ratio(these, those) {
  return median(these.map((value, round) => value / (those[round] ?? Number.NaN)));
}

/**
 * The keys and values of an object, with the keys that its type has.
 *
 * @template {string} Name
 * @template Value
 * @param {Record<Name, Value>} values
 * @returns {[Name, Value][]}
 */
export function entriesOf(values) {
  return /** @type {[Name, Value][]} */ (Object.entries(values));
}

/**
 * An object with the same keys, and other values.
 *
 * @template {string} Name
 * @template Value
 * @template Result
 * @param {Record<Name, Value>} values
 * @param {(value: Value, name: Name) => Result} change
 */
export function mapped(values, change) {
  return /** @type {Record<Name, Result>} */ (Object.fromEntries(entriesOf(values).map(([name, value]) => [name, change(value, name)])));
}
