import type { ErrorResponse } from '@modelarts-openapi/types';
import { type Answer, jsonAnswer } from '../answers/answer.js';

/** An answer of the API that is an error, thrown by what refuses a request. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly body: ErrorResponse,
  ) {
    super(`${status} ${body.error_code}: ${body.error_msg}`);
  }
}

/** An answer with the API's own error body. */
export function errorAnswer(status: number, body: ErrorResponse, headers: Record<string, string> = {}): Answer {
  return jsonAnswer(body, status, headers);
}

/** An answer that is the emulator's and not the API's, in the same form. */
export function emulatorError(status: number, message: string): Answer {
  return errorAnswer(status, emulatorErrorBody(status, message));
}

/** The body of such an answer. */
export function emulatorErrorBody(status: number, message: string): ErrorResponse {
  return { error_code: `Emulator.0${status}`, error_msg: message };
}

// Errors that no example of the description shows, from the vendor's list of codes.

/** 401: there is no token, or not a known one. */
export const invalidToken = () => new ApiError(401, { error_code: 'ModelArts.4201', error_msg: 'Invalid token.' });

/** 401: the signature is not accepted. */
export const invalidSignature = (why: string) =>
  new ApiError(401, { error_code: 'ModelArts.4203', error_msg: `Invalid request because ${why}.` });

/** 400: the API may well do this, but the emulator does not. */
export const notEmulated = (what: string) => new ApiError(400, { error_code: 'Emulator.0400', error_msg: what });

/** 400: a parameter or the body is not as described. */
export const invalidParameter = (what: string) =>
  new ApiError(400, { error_code: 'ModelArts.4396', error_msg: `Parameter is invalid: ${what}` });
