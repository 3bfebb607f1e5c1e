type Json = Record<string, unknown>;

/**
 * The address of a request: of its target, the host where the target has none, and a query that was recorded apart from it.
 *
 * @param query A text, an object of names and values, or a list of `{ name, value }`.
 */
export function addressOf(target: string, host: string, query: unknown): URL | undefined {
  const apart = /[?#]/.test(target) ? '' : queryOf(query);
  // Who follows a task asks for the same address again and again.
  if (target !== last?.target || host !== last.host || apart !== last.apart) {
    const isAddress = /^https?:\/\//i.test(target);
    // By hand, since `//v2/p` as a reference would name a host.
    const address = isAddress ? target : `https://${host}${target.startsWith('/') ? '' : '/'}${target}`;
    if (!URL.canParse(address)) return undefined;
    const url = new URL(address);
    if (apart) url.search = apart;
    last = { target, host, apart, url };
  }
  return last.url;
}

let last: { target: string; host: string; apart: string; url: URL } | undefined;

function queryOf(query: unknown): string {
  if (typeof query === 'string') return query === '-' ? '' : query.replace(/^\?/, '');
  if (typeof query !== 'object' || query === null) return '';
  const pairs = Array.isArray(query)
    ? query.map((one: Json | null) => [one?.['name'], one?.['value']] as const)
    : Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const));
  // Kong has `true` for a name without a value.
  return new URLSearchParams(pairs.map(([name, value]) => [String(name), value === true ? '' : String(value ?? '')])).toString();
}
