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

// The same for each copy of this package: a program may have one for `import` and one for `require`.
const BRAND = Symbol.for('@modelarts-openapi/client');

/** Whatever goes wrong between the client and the API. */
export class ModelArtsError extends Error {
  override name = 'ModelArtsError';

  /** @internal */
  get [BRAND]() {
    return true;
  }

  constructor(message: string, details: object) {
    super(message);
    Object.assign(this, details);
  }
}
export interface ModelArtsError extends ErrorDetails {}

/**
 * The server could not be reached, or the connection broke before the end of the answer, or what provides the token
 * has failed. `cause` is the error that says so.
 */
export class ConnectionError extends ModelArtsError {
  override name = 'ConnectionError';
}
export interface ConnectionError {
  /** What the platform calls it, if it tells: `ECONNRESET`, `CERT_HAS_EXPIRED` … */
  code: string | undefined;
}

/** There was no answer within `timeout`, with everything that was sent again. */
export class DeadlineError extends ModelArtsError {
  override name = 'DeadlineError';
}

/**
 * The answer is not the API's: its body is no JSON object, has not what the call needs, or is empty and no 2xx
 * answer to a POST. A redirect is such an answer, whatever its body.
 */
export class InvalidResponseError extends ModelArtsError {
  override name = 'InvalidResponseError';
}

/** The API answered with an error status. Functions such as `startIntelligentTask` throw it; a call of the client's methods resolves with `error`. */
export class ApiError extends ModelArtsError {
  override name = 'ApiError';
}
export interface ApiError {
  /** Code of the error, such as `ModelArts.4127`; undefined where the answer has none that is known. */
  error_code: string | undefined;
  /** The error in words, if the answer has any. */
  error_msg: string | undefined;
  /** Headers of the answer. They are not enumerable, so that no log repeats them all. */
  readonly headers: Headers | undefined;
}

const is = (error: unknown, name: string) => isModelArtsError(error) && error.name === name;

/** Whether it is a `ModelArtsError`, also one of another copy of this package, which `instanceof` does not know. */
export function isModelArtsError(error: unknown): error is ModelArtsError {
  return !!(error as { [BRAND]?: boolean } | null | undefined)?.[BRAND];
}

/** Whether it is an `ApiError`, also one of another copy of this package. */
export function isApiError(error: unknown): error is ApiError {
  return is(error, 'ApiError');
}

/** Whether it is a `ConnectionError`, also one of another copy of this package; never somebody else's error of that name. */
export function isConnectionError(error: unknown): error is ConnectionError {
  return is(error, 'ConnectionError');
}

/** Whether it is a `DeadlineError`, also one of another copy of this package. */
export function isDeadlineError(error: unknown): error is DeadlineError {
  return is(error, 'DeadlineError');
}

/** Whether it is an `InvalidResponseError`, also one of another copy of this package. */
export function isInvalidResponseError(error: unknown): error is InvalidResponseError {
  return is(error, 'InvalidResponseError');
}

/**
 * What an answer says is wrong. Gateways and the services behind them have forms of their own: `{ error: { code, message } }`,
 * `{ errorCode, errorMsg }` and `{ code, message }` beside the described one, as the vendor's own SDK knows.
 */
export function errorIn(body: object) {
  const outer = body as Record<string, unknown>;
  const { error_code, errorCode, code, error_msg, errorMsg, message } = (
    outer['error'] instanceof Object ? outer['error'] : outer
  ) as typeof outer;
  return { ...body, error_code: error_code ?? errorCode ?? code, error_msg: error_msg ?? errorMsg ?? message };
}

const text = (value: unknown) => (/string|number/.test(typeof value) ? `${value}` : undefined);

/**
 * Of the body only what is described: a body could have a `stack`, another `status` or a `__proto__`. What is not understood
 * is shown short.
 */
export function apiError(details: Partial<ErrorDetails>, body: object | undefined, headers?: Headers): ApiError {
  const error = errorIn(body ?? {});
  const [error_code, error_msg] = [text(error.error_code), text(error.error_msg)];
  const message = [error_code, error_msg].filter(Boolean).join(': ') || `status ${details.status}: ${short(body)}`;
  return Object.defineProperty(new ApiError(message, { ...details, error_code, error_msg }), 'headers', { value: headers });
}

function short(body: object | undefined): string {
  try {
    return (JSON.stringify(body) ?? '').slice(0, 200);
  } catch {
    return 'nested too deeply';
  }
}

export function detailsOf(method: string, url: string, response: Response | undefined): ErrorDetails {
  return {
    method,
    url: url.split('?')[0]!,
    status: response?.status,
    requestId: response?.headers.get('x-request-id'),
  };
}
