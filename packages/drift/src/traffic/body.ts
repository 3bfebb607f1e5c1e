import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { textOf } from '../json/encoding.js';
import { LARGEST } from './piece.js';

/** A body as it was recorded: its text, empty where there was none, `undefined` where it was not recorded. */
export type Recorded = { text: string | undefined } | { unreadable: string };

/** A file that a recording refers to, by its name. Tells its path where it is one of its own. */
export type Attached = (name: string, onFile?: (file: string) => void) => Buffer | undefined;

type Json = Record<string, unknown>;

/** A body as HAR has it, in `content` or `postData`, perhaps in a file beside it as Playwright writes it. */
export function contentOf(content: Json, encoding: string | undefined, size: number | undefined, attached: Attached): Recorded {
  const { text, params, _file: file } = content;
  if (typeof file === 'string') {
    const bytes = attached(file);
    return bytes ? unpacked(bytes, encoding) : { unreadable: 'the body is in a file that is not there' };
  }
  // A form may be recorded in its parts only.
  if (text === undefined && Array.isArray(params)) return { text: params.map((one) => `${one?.name}=${one?.value}`).join('&') };
  if (typeof text !== 'string') return { text: size === 0 ? '' : undefined };
  // Browsers write an empty text for what they did not keep, such as a file that was sent.
  if (text === '' && size !== undefined && size > 0) return { text: undefined };
  const isBase64 = /^base64$/i.test(String(content['encoding'] ?? ''));
  // Some recorders mark what is text all the same.
  return isBase64 && BASE64.test(text) ? unpacked(Buffer.from(text, 'base64'), encoding) : { text };
}

/** A body that a log has, as text or already parsed. Servers write `-` for what they do not know. */
export function logged(body: unknown, size: number | undefined): Recorded {
  if (body === undefined || body === null || body === '-') return { text: size === 0 ? '' : undefined };
  if (typeof body !== 'string') return { text: JSON.stringify(body) };
  return { text: body === '' && size !== undefined && size > 0 ? undefined : body };
}

const BASE64 = /^[A-Za-z0-9+/_\s-]*={0,2}\s*$/;
const UNPACK: Record<string, typeof gunzipSync> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  br: brotliDecompressSync,
  deflate: inflateSync,
};

function unpacked(bytes: Buffer, encoding: string | undefined): Recorded {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = isGzip ? undefined : textOf(bytes);
  const unpack = UNPACK[isGzip ? 'gzip' : (encoding ?? '')];
  // Most recorders unpack a body, and keep the header that it was packed.
  if (text !== undefined && (!unpack || /^\s*[[{]/.test(text))) return { text };
  if (!unpack) return { unreadable: encoding ? 'the body is packed in a way that is not read' : 'the body is not UTF-8' };
  try {
    const whole = textOf(unpack(bytes, { maxOutputLength: LARGEST }));
    return whole === undefined ? { unreadable: 'the body is not UTF-8' } : { text: whole };
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return { unreadable: isLarge ? `the body is larger than ${LARGEST / 1024 / 1024} MiB` : 'the body cannot be unpacked' };
  }
}
