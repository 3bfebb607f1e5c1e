import type { Exchange } from '../check/exchange.js';
import { addressOf } from './address.js';
import type { Attached } from './body.js';
import { FORMATS } from './formats/index.js';
import { numberIn, objectOf, textIn } from './values.js';

/**
 * Reads one entry, whoever wrote it: an exchange, or what is wrong with it, as text.
 *
 * @param attached What the entry may refer to.
 */
export function exchangeOf(value: unknown, attached: Attached = () => undefined): Exchange | string {
  const entry = objectOf(value);
  const format = entry && FORMATS.find((one) => one.reads(entry));
  if (!format) return 'is no object with a request and a response';
  const { method, target, host, query, status: given, request, response } = format.read(entry, attached);
  const verb = textIn(method);
  if (!verb) return 'has no request.method; expected one such as "GET"';
  const address = textIn(target);
  const url = address === undefined ? undefined : addressOf(address, textIn(host) ?? 'unknown.invalid', query);
  if (!url) return 'has no request.url; expected an address or a path';
  const status = numberIn(given) ?? Number.NaN;
  if (!(status <= 999)) return 'has no response.status; expected a number such as 200';
  return { method: verb.toUpperCase(), url, status, request, response };
}
