import type { ErrorResponse } from '@modelarts-openapi/types';
import { apiError, detailsOf, InvalidResponseError } from './errors.js';

/** What a call of openapi-fetch resolves with. */
export interface Answer<Data> {
  data?: Data | undefined;
  error?: ErrorResponse | undefined;
  response: Response;
}

/**
 * The body of a 2xx answer.
 *
 * @param method - Method of the request.
 * @param needed - What the body has to have, and whether it does.
 * @throws ApiError if the API answered with an error status, InvalidResponseError if the body has not what it needs.
 */
export function dataOf<Data>(method: string, answer: Answer<Data>, needed: string, has: (data: Data) => boolean): Data {
  throwIfError(method, answer);
  const { data = {} as Data, response } = answer;
  if (has(data)) return data;
  throw new InvalidResponseError(`the answer has no ${needed}`, detailsOf(method, response.url, response));
}

/** @throws ApiError if the API answered with an error status. */
export function throwIfError(method: string, { error, response }: Answer<unknown>): void {
  if (response.ok) return;
  throw apiError(detailsOf(method, response.url, response), error, response.headers);
}

/**
 * A part of an answer as text, to compare it with another.
 *
 * @throws InvalidResponseError if it is nested too deeply for that.
 */
export function comparable(value: unknown, details: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    throw new InvalidResponseError('the answer is nested too deeply', details);
  }
}
