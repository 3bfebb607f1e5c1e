import { mediaTypeOf } from '@modelarts-openapi/openapi-model';
import type { Message } from '../check/body.js';
import { type Attached, contentOf, logged, type Recorded } from './body.js';
import { type Json, numberIn, objectOf, textIn } from './values.js';

/** One side of an exchange, as its writer has it. */
export interface Side {
  headers: unknown;
  /** What HAR has: a text with its encoding, or the name of a file. */
  content?: unknown;
  /** What logs have: a text, or JSON that is parsed already. */
  body?: unknown;
  size?: unknown;
}

/** What was sent. */
export function requestMessage({ headers, content, body, size: given }: Side, attached: Attached): Message {
  const header = headersOf(headers);
  const length = numberIn(header('content-length'));
  // Without a word of a body in the headers there was none.
  const tells = ['content-type', 'transfer-encoding'].some((name) => header(name) !== undefined) || (length ?? 0) > 0;
  const size = numberIn(given) ?? length ?? (headers !== undefined && !tells ? 0 : undefined);
  return messageOf(header, objectOf(content), body, size, attached);
}

/** What was answered. */
export function responseMessage({ headers, content, body, size }: Side, attached: Attached): Message {
  const header = headersOf(headers);
  const har = objectOf(content);
  return messageOf(header, har, body, har ? numberIn(har['size']) : (numberIn(size) ?? numberIn(header('content-length'))), attached);
}

function messageOf(header: Message['header'], har: Json | undefined, body: unknown, size: number | undefined, attached: Attached): Message {
  const recorded: Recorded = har ? contentOf(har, header('content-encoding'), size, attached) : logged(body, size);
  const type = textIn(har?.['mimeType']) || header('content-type');
  const unreadable = 'unreadable' in recorded ? recorded.unreadable : undefined;
  return { header, contentType: mediaTypeOf(type ?? '') || undefined, body: 'text' in recorded ? recorded.text : undefined, unreadable };
}

/** A header by its name. HAR has headers as a list of names and values, others as an object. */
export function headersOf(given: unknown): (name: string) => string | undefined {
  if (Array.isArray(given)) {
    return (name) => textIn(given.find((one) => textIn(objectOf(one)?.['name'])?.toLowerCase() === name)?.value);
  }
  const headers = objectOf(given) ?? {};
  return (name) => {
    for (const key in headers) if (key.toLowerCase() === name) return textIn([headers[key]].flat()[0]);
    return undefined;
  };
}
