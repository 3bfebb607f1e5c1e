/** One request of a call, after it has been answered or has failed. Nothing in it is a secret. */
export interface Attempt {
  /** Method of the request, such as `GET`. */
  method: string;
  /** Address of the request, without its query. */
  url: string;
  /** Which attempt of the call it was, counted from 1. */
  attempt: number;
  /** HTTP status of the answer, if there was one. */
  status: number | undefined;
  /** `X-Request-Id` of the answer, which the vendor's support asks for. */
  requestId: string | null | undefined;
  /** Why there is no complete answer, if there is none. */
  failure: string | undefined;
  /** Milliseconds that the attempt took. */
  duration: number;
  /** Milliseconds until the request is sent again; undefined where it is not. */
  pause: number | undefined;
}
