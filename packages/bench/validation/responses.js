// Answers of getIntelligentTask: the description's examples, each made distinct, and every hundredth drifted.
import { examples, PATH } from '../task.js';

const tasks = [...examples.values()];

/** The body of an answer, and whether it has drifted. @param {number} index */
export function bodyOf(index) {
  const drifted = index % 100 === 99;
  return { drifted, body: { ...tasks[index % tasks.length], elapsed_time: index, ...(drifted && { status: 9, surprise: true }) } };
}

/** An exchange as recordings have it. @param {number} index */
export function exchangeOf(index) {
  const url = `https://modelarts.eu-de.otc.t-systems.com${PATH.replace(/\{(\w+)\}/g, '0123456789abcdef')}`;
  return {
    request: { method: 'GET', url, headers: { 'X-Auth-Token': 'a-token', Accept: 'application/json' } },
    response: { status: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(bodyOf(index).body) },
  };
}
