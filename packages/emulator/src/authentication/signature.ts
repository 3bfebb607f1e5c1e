import { bytesOf } from '../requests/body-text.js';

/** An access key (AK) and its secret key (SK). */
export interface AccessKey {
  accessKey: string;
  secretKey: string;
}

const ALGORITHM = 'SDK-HMAC-SHA256';
const MAX_AGE_MS = 15 * 60 * 1000;
const encoder = new TextEncoder();

/**
 * Says what is wrong with the signature of a request, or nothing if it is right.
 *
 * @param request its body is read from a copy.
 * @param now milliseconds since 1970.
 */
export async function signatureError(request: Request, accessKeys: AccessKey[], now: number): Promise<string | undefined> {
  const authorization = request.headers.get('Authorization') ?? '';
  const [, accessKey, signedHeaders = '', signature = ''] =
    /^SDK-HMAC-SHA256 Access=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(authorization) ?? [];
  if (!accessKey) return 'the Authorization header is not SDK-HMAC-SHA256 Access=…, SignedHeaders=…, Signature=…';
  const secretKey = accessKeys.find((one) => one.accessKey === accessKey)?.secretKey;
  if (secretKey === undefined) return 'the access key is unknown';

  const date = request.headers.get('X-Sdk-Date') ?? '';
  const signedAt = timeOf(date);
  if (Number.isNaN(signedAt)) return 'X-Sdk-Date is not a time such as 20260101T000000Z';
  if (Math.abs(now - signedAt) > MAX_AGE_MS) return 'X-Sdk-Date is more than 15 minutes from now';

  const names = signedHeaders.split(';');
  for (const name of ['host', 'x-sdk-date']) {
    if (!names.includes(name)) return `the header ${name} is not signed`;
  }
  const key = await crypto.subtle.importKey('raw', encoder.encode(secretKey), { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);
  for (const canonical of await canonicalRequests(request, names)) {
    const text = [ALGORITHM, date, await sha256(encoder.encode(canonical))].join('\n');
    if (await crypto.subtle.verify('HMAC', key, fromHex(signature), encoder.encode(text))) return undefined;
  }
  return 'the signature does not match';
}

// The vendor's signers differ: some encode the path once, the one for Node encodes it once more as it is
// sent, and an apostrophe, which its URL parser escapes, even then.
const readings = [decode, (segment: string) => segment, (segment: string) => segment.replaceAll("'", '%27')];

/** What is signed, in each form that the vendor's signers give it. */
async function canonicalRequests(request: Request, names: string[]): Promise<string[]> {
  const url = new URL(request.url);
  const headers = names.map((name) => `${name}:${headerOf(request, name).trim()}\n`).join('');
  const bodies = [await bytesOf(request.clone())];
  // The vendor's SDK for Node sends `{}` with a GET, and signs it. A `Request` has lost it by then.
  if (request.method === 'GET') bodies.push(encoder.encode('{}'));
  const hashes = await Promise.all(bodies.map(sha256));
  const query = [...url.searchParams]
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([a, x], [b, y]) => (a === b ? compare(x, y) : compare(a, b)))
    .map((pair) => pair.join('='))
    .join('&');
  return readings.flatMap((read) => {
    const path = url.pathname
      .split('/')
      .map((segment) => encode(read(segment)))
      .join('/');
    const start = [request.method, path.endsWith('/') ? path : `${path}/`, query, headers, names.join(';')];
    return hashes.map((hash) => [...start, hash].join('\n'));
  });
}

// A request that was not sent over a connection has no Host header.
function headerOf(request: Request, name: string): string {
  return request.headers.get(name) ?? (name === 'host' ? new URL(request.url).host : '');
}

function timeOf(date: string): number {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

// RFC 3986 leaves out five characters that encodeURIComponent lets through.
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The SHA-256 of bytes, in hexadecimal digits. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
