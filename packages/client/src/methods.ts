import type { ParseAsResponse, RequestOptions } from 'openapi-fetch';
import type {
  ErrorResponse,
  FilterKeys,
  HttpMethod,
  MediaType,
  PathsWithMethod,
  RequiredKeysOf,
  SuccessResponse,
} from 'openapi-typescript-helpers';
import type { CallOptions } from './fetch.js';

/**
 * The methods of openapi-fetch with answers as they are described. Its own types take every answer apart, to leave out
 * what is marked as `writeOnly`; that makes an object of the type that stands beside the values of an enum for those
 * that are new. Nothing in this API is marked so.
 */
export type Methods<Paths extends object> = {
  [Method in HttpMethod as Uppercase<Method>]: <
    Path extends PathsWithMethod<Paths, Method>,
    Init extends CallInit<FilterKeys<Paths[Path], Method>>,
  >(
    url: Path,
    ...init: InitParam<Init>
  ) => Promise<Answer<Paths[Path][Method & keyof Paths[Path]], Init>>;
};

type CallInit<Operation> = RequiredKeysOf<RequestOptions<Operation>> extends never ? Settings<Operation> | undefined : Settings<Operation>;

type Settings<Operation> = RequestOptions<Operation> & OtherInit;

interface OtherInit extends Omit<CallOptions, 'fetch'>, Omit<RequestInit, 'body' | 'headers' | 'signal'> {
  signal?: AbortSignal | null | undefined;
}

// As openapi-fetch has it, which does not export it.
type InitParam<Init> = RequiredKeysOf<Init> extends never ? [(Init & { [key: string]: unknown })?] : [Init & { [key: string]: unknown }];

type Answer<Operation, Init> = Operation extends { responses: infer Responses extends Record<string | number, unknown> }
  ?
      | { data: ParseAsResponse<SuccessResponse<Responses, MediaType>, Init>; error?: never; response: Response }
      | { data?: never; error: ErrorResponse<Responses, MediaType>; response: Response }
  : never;
