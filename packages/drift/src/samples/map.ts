import { typeOf } from '@modelarts-openapi/openapi-model';
import { shortened } from '@modelarts-openapi/validation';
import { type SampleOf, sampleNamed } from './sample-of.js';

/** What each file or folder of a `map.json` is a body of; what is wrong with it as `problems`. */
export function readMap(map: unknown): { samples: Map<string, SampleOf>; problems: string[] } {
  const samples = new Map<string, SampleOf>();
  const problems: string[] = [];
  if (typeOf(map) !== 'object') return { samples, problems: [`expected an object of files and responses, got ${typeOf(map)}`] };
  for (const [path, name] of Object.entries(map as object)) {
    const sample = sampleNamed(name);
    if (sample) samples.set(path.replace(/^\.\/|\/$/g, ''), sample);
    else
      problems.push(
        `${shortened(path)}: expected an operation and a part of it such as "getIntelligentTask 200" or "startIntelligentTask request", got ${shortened(JSON.stringify(name))}`,
      );
  }
  return { samples, problems };
}

/** What a file is a body of: what is said of itself, else of the closest folder around it. */
export function mapped(samples: ReadonlyMap<string, SampleOf>, path: string): SampleOf | undefined {
  for (let at = path; at !== ''; at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '') {
    const sample = samples.get(at);
    if (sample) return sample;
  }
  return samples.get('.');
}
