import type { ErrorResponse } from '@modelarts-openapi/types';
import { ApiError, detailsOf, InvalidResponseError } from './errors.js';

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
  throwIfRefused(method, answer);
  const { data = {} as Data, response } = answer;
  if (has(data)) return data;
  throw new InvalidResponseError(`the answer has no ${needed}`, detailsOf(method, response.url, response));
}

/** @throws ApiError if the API answered with an error status. */
export function throwIfRefused(method: string, { error, response }: Answer<unknown>): void {
  if (response.ok) return;
  throw new ApiError(`${error?.error_code}: ${error?.error_msg}`, { ...detailsOf(method, response.url, response), ...error });
}
