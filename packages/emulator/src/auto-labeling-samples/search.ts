import type { Sample } from '@modelarts-openapi/types';
import { notEmulated } from '../errors/api-error.js';

/**
 * Reads `search_conditions`. Only what an example shows is known of it: a list of objects with a `sample_name`.
 *
 * @returns whether a sample fits one of them.
 * @throws ApiError 400 if it is anything else, which the API may well take.
 */
export function searchFor(text = ''): (sample: Sample) => boolean {
  if (text === '') return () => true;
  const conditions = parsed(text);
  const isKnown = (one: unknown) => {
    const { sample_name, ...others } = Object(one);
    return typeof sample_name === 'string' && Object.keys(others).length === 0;
  };
  if (!(Array.isArray(conditions) && conditions.every(isKnown)))
    throw notEmulated('The emulator searches by [{"sample_name":"…"}] alone: how else search_conditions are written is not documented.');
  return ({ sample_name }) => conditions.length === 0 || conditions.some((one) => one.sample_name === sample_name);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
