import type { Authentication, Token } from './authentication.js';
import { createProvider } from './provider.js';
import { headerText } from './secret.js';

/** An access key (AK) and its secret key (SK). */
export interface AccessKey {
  /** The access key (AK). */
  accessKey: string;
  /** The secret key (SK). It signs, and is never sent. */
  secretKey: string;
  /** The token that temporary keys come with. */
  securityToken?: string | undefined;
}

const utf8 = new TextEncoder();
const hex = (bytes: ArrayBuffer) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
const sha256 = async (bytes: BufferSource) => hex(await crypto.subtle.digest('SHA-256', bytes));
// As encodeURIComponent does it, and the five characters that it leaves.
const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
const compare = (a: string, b: string) => (a < b ? -1 : +(a > b));

/**
 * An access key, or what provides one: keys that rotate, such as temporary ones with a security token. A provider is asked when the
 * first request needs a key, and again when the server refuses the one that it gave, as that of a {@link Token} is.
 */
export type AccessKeySource = AccessKey | (() => AccessKey | Promise<AccessKey>);

/**
 * Signs each request with `SDK-HMAC-SHA256`, as the vendor's own SDK does. The clock has to be right.
 *
 * @throws TypeError if a key is missing, or cannot be sent. The message holds none. For what a provider gives, the call rejects with it.
 */
export function accessKeyAuthentication(accessKey: AccessKeySource): Authentication {
  if (typeof accessKey !== 'function') {
    const sign = signWith(accessKey);
    return async (headers, request, _, ...rest) => sign(headers, request, ...rest);
  }
  const provide = createProvider(async () => signWith(await accessKey()));
  return async (headers, request, refused, ...rest) => {
    const provided = provide(request.signal, refused);
    const sign = await provided.value;
    await sign(headers, request, ...rest);
    return provided;
  };
}

function signWith(given: AccessKey) {
  const { accessKey, secretKey, securityToken } = Object(given) as AccessKey;
  if (!accessKey || !secretKey || typeof secretKey !== 'string') throw new TypeError('accessKey, secretKey: expected both');
  headerText('accessKey', accessKey);
  if (securityToken) headerText('securityToken', securityToken);
  const key = crypto.subtle.importKey('raw', utf8.encode(secretKey), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const nothing = sha256(new Uint8Array());

  return async (headers: Headers, request: Request, now: number, projectId?: string): Promise<void> => {
    const { method, url, body } = request;
    const { host, pathname, searchParams } = new URL(url);
    const date = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
    headers.set('X-Sdk-Date', date);
    // A key belongs to an account, which may have several projects.
    if (projectId) headers.set('X-Project-Id', projectId);
    if (securityToken) headers.set('X-Security-Token', securityToken);

    const names = ['content-type', 'host', 'x-project-id', 'x-sdk-date', 'x-security-token'];
    const signed = names.filter((name) => name === 'host' || headers.has(name));
    const query = [...searchParams].sort(([a, x], [b, y]) => compare(a, b) || compare(x, y)).map((pair) => pair.map(encode).join('='));
    const canonical = [
      method,
      pathname
        .split('/')
        .map((segment) => encode(decodeURIComponent(segment)))
        .join('/')
        .replace(/\/?$/, '/'),
      query.join('&'),
      ...signed.map((name) => `${name}:${name === 'host' ? host : headers.get(name)}`),
      '',
      signed.join(';'),
      body === null ? await nothing : await sha256(await request.clone().arrayBuffer()),
    ];
    const text = ['SDK-HMAC-SHA256', date, await sha256(utf8.encode(canonical.join('\n')))].join('\n');
    const signature = hex(await crypto.subtle.sign('HMAC', await key, utf8.encode(text)));
    headers.set('Authorization', `SDK-HMAC-SHA256 Access=${accessKey}, SignedHeaders=${signed.join(';')}, Signature=${signature}`);
  };
}
