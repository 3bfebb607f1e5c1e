import type { ErrorResponse } from '@modelarts-openapi/types';

/** What an error tells about a request and its answer. Nothing in it is a secret. */
export interface ErrorDetails {
  /** Method of the request, such as `GET`. */
  method: string;
  /** Address of the request, without its query. */
  url: string;
  /** HTTP status of the answer, if there was one. */
  status: number | undefined;
  /** `X-Request-Id` of the answer, which the vendor's support asks for. */
  requestId: string | null | undefined;
  /** Where it is not known whether the API has done what it was told: the function that tells, if there is one. */
  outcome?: string;
}

/** Whatever goes wrong between the client and the API. */
export class ModelArtsError extends Error {
  override name = 'ModelArtsError';

  constructor(message: string, details: object) {
    super(message);
    Object.assign(this, details);
  }
}
export interface ModelArtsError extends ErrorDetails {}

/** The server could not be reached, or the connection broke before the end of the answer. */
export class ConnectionError extends ModelArtsError {
  override name = 'ConnectionError';
}

/** There was no answer within `timeout`, with everything that was sent again. */
export class DeadlineError extends ModelArtsError {
  override name = 'DeadlineError';
}

/**
 * The answer is not the API's: its body is no JSON, has not what the call needs, or is empty and no 2xx
 * answer to a POST. A redirect is such an answer.
 */
export class InvalidResponseError extends ModelArtsError {
  override name = 'InvalidResponseError';
}

/** The API answered with an error status. Functions such as `startIntelligentTask` throw it; a call of the client's methods resolves with `error`. */
export class ApiError extends ModelArtsError {
  override name = 'ApiError';
}
export interface ApiError extends ErrorResponse {}

/** Of the body only what is described: a body could have a `stack`, another `status` or a `__proto__`. */
export function apiError(details: object, { error_code, error_msg }: Partial<ErrorResponse> = {}): ApiError {
  return new ApiError(`${error_code}: ${error_msg}`, { ...details, error_code, error_msg });
}

export function detailsOf(method: string, url: string, response: Response | undefined): ErrorDetails {
  return { method, url: url.split('?')[0]!, status: response?.status, requestId: response?.headers.get('x-request-id') };
}
