/** The path of a request's address, as `URL` has it, without the effort to make one of each request. */
export function pathOf(url: string): string {
  return /^\w+:\/\/[^/]*([^?#]*)/.exec(url)?.[1] ?? '';
}
