import { operations } from '../description/operations.js';
import { shortened, typeOf } from '../secrets.js';
import { responseNamed, type SampleOf } from './responses.js';

/** Which response each file or folder of a `map.json` is a body of; what is wrong with it as `problems`. */
export function readMap(map: unknown): { responses: Map<string, SampleOf>; problems: string[] } {
  const responses = new Map<string, SampleOf>();
  const problems: string[] = [];
  if (typeOf(map) !== 'object') return { responses, problems: [`expected an object of files and responses, got ${typeOf(map)}`] };
  for (const [path, name] of Object.entries(map as object)) {
    const response = responseNamed(name);
    const example = `${operations[0]?.operationId ?? 'getTask'} 200`;
    if (response) responses.set(path.replace(/^\.\/|\/$/g, ''), response);
    else problems.push(`${shortened(path)}: expected an operation and a status such as "${example}", got ${shortened(JSON.stringify(name))}`);
  }
  return { responses, problems };
}

/** The response of a file: that of its own, else that of the closest folder around it. */
export function mapped(responses: ReadonlyMap<string, SampleOf>, path: string): SampleOf | undefined {
  for (let at = path; at !== ''; at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '') {
    const response = responses.get(at);
    if (response) return response;
  }
  return responses.get('.');
}
