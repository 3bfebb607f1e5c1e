// What is sent again, and what is told at once: nobody waits for what stays as it is.
import { createModelArtsClient, type Fetch } from '@modelarts-openapi/client';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { json, serve } from '../serve.js';
import { PATH, params, task, token } from './task.js';

afterEach(() => void vi.restoreAllMocks());

const clientOf = (fetch: Fetch) => createModelArtsClient({ endpoint: 'http://127.0.0.1:8', projectId: 'p1', token, fetch });
const failed = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });

describe('a mistake in a program', () => {
  test.each([
    new TypeError("Cannot read properties of undefined (reading 'fetch')"),
    new TypeError('undici.fetch is not a function'),
    new TypeError("Failed to execute 'fetch' on 'Window': Illegal invocation"),
    new TypeError('Failed to parse URL from [object Request]', { cause: new TypeError('Invalid URL') }),
    new ReferenceError('response is not defined'),
    Object.assign(new TypeError('The argument must be of type string'), { code: 'ERR_INVALID_ARG_TYPE' }),
    new RangeError('init["status"] must be in the range of 200 to 599'),
  ])('%s in fetch is thrown as it is, at once', async (mistake) => {
    const fetch = vi.fn(async () => {
      throw mistake;
    });
    await expect(clientOf(fetch).GET(PATH, { params })).rejects.toBe(mistake);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  test('in middleware is thrown as it is', async () => {
    const mistake = new TypeError('request.header is not a function');
    const client = clientOf(async () => Response.json(task));
    const throwIt = () => {
      throw mistake;
    };
    client.use({ onRequest: throwIt });
    await expect(client.GET(PATH, { params })).rejects.toBe(mistake);
  });

  test.each([undefined, null, {}, 'text'])('such as a fetch that resolves with %j is told at once', async (answer) => {
    const fetch = vi.fn(async () => answer as unknown as Response);
    await expect(clientOf(fetch).GET(PATH, { params })).rejects.toThrow(TypeError);
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

describe('a broken connection', () => {
  // As Node, Chrome, Firefox, Safari, Deno, Bun and others report it.
  test.each([
    failed('ECONNRESET'),
    new TypeError('terminated', { cause: new Error('other side closed') }),
    new TypeError('Failed to fetch'),
    new TypeError('network error'),
    new TypeError('NetworkError when attempting to fetch resource.'),
    new TypeError('Error in body stream'),
    new TypeError('Load failed'),
    new TypeError('The network connection was lost.'),
    new TypeError('The Internet connection appears to be offline.'),
    new TypeError('Could not connect to the server.'),
    new TypeError('error sending request for url (http://localhost/)'),
    new TypeError('Unable to connect. Is the computer able to access the url?'),
    new TypeError('Network request failed'),
    new Error('Network connection lost.'),
    'a text',
    undefined,
  ])('%s is tried again, and then a ConnectionError', async (cause) => {
    const fetch = vi.fn(async () => {
      throw cause;
    });
    vi.spyOn(Math, 'random').mockReturnValue(0);
    await expect(clientOf(fetch).GET(PATH, { params })).rejects.toMatchObject({ name: 'ConnectionError', cause });
    expect(fetch).toHaveBeenCalledTimes(4);
  });

  test.each([
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'HOSTNAME_MISMATCH',
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'UND_ERR_INVALID_ARG',
  ])('by %s stays like this: it is tried once, and the error says so', async (code) => {
    const fetch = vi.fn(async () => {
      throw failed(code);
    });
    const error = clientOf(fetch).GET(PATH, { params });
    await expect(error).rejects.toMatchObject({ name: 'ConnectionError', message: `no complete answer: ${code}`, code });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  // As Deno reports it, which has no codes.
  test.each([
    ['client error (Connect): invalid peer certificate: UnknownIssuer', 'INVALID_PEER_CERTIFICATE', 1],
    ['client error (Connect): received corrupt message of type InvalidContentType', 'CORRUPT_MESSAGE', 1],
    ['client error (Connect): received fatal alert: HandshakeFailure', 'FATAL_ALERT', 1],
    ['client error (Connect): tcp connect error: Connection refused (os error 111)', 'CONNECTION_REFUSED', 4],
    ['client error (Connect): dns error: failed to lookup address information', 'DNS_ERROR', 4],
    ['client error (SendRequest): connection closed before message completed', undefined, 4],
  ])('in the words of Deno, %s, is known as %s', async (words, code, times) => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    for (const failure of [new TypeError('fetch failed', { cause: new Error(words) }), new TypeError(`error sending request: ${words}`)]) {
      const fetch = vi.fn(async () => {
        throw failure;
      });
      await expect(clientOf(fetch).GET(PATH, { params })).rejects.toMatchObject({ name: 'ConnectionError', code, cause: failure });
      expect(fetch).toHaveBeenCalledTimes(times);
    }
  });

  test('that is its own cause is told all the same', async () => {
    const failure = new TypeError('fetch failed');
    failure.cause = new Error('somewhere', { cause: failure });
    const client = clientOf(async () => {
      throw failure;
    });
    await expect(client.GET(PATH, { params, retry: { attempts: 1 } })).rejects.toMatchObject({ name: 'ConnectionError', cause: failure });
  });

  // As Bun reports it, which has no causes.
  test.each([
    ['getaddrinfo ENOTFOUND somewhere', 'ENOTFOUND', 4],
    ['unable to verify the first certificate', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 1],
    ["Hostname/IP does not match certificate's altnames", 'ERR_TLS_CERT_ALTNAME_INVALID', 1],
    ['EPROTO: The TLS handshake failed. Does the server speak TLS on this port?', 'EPROTO', 1],
  ])('with a code, %s, is no mistake', async (message, code, times) => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const fetch = vi.fn(async () => {
      throw Object.assign(new TypeError(message), { code });
    });
    await expect(clientOf(fetch).GET(PATH, { params })).rejects.toMatchObject({ name: 'ConnectionError', code });
    expect(fetch).toHaveBeenCalledTimes(times);
  });

  test('to a server that speaks no TLS is tried once', async () => {
    const { endpoint } = await serve(json(200, task));
    const attempts: unknown[] = [];
    const client = createModelArtsClient({
      endpoint: endpoint.replace('http:', 'https:'),
      projectId: 'p1',
      token,
      onAttempt: (attempt) => attempts.push(attempt),
    });
    await expect(client.GET(PATH, { params })).rejects.toMatchObject({
      name: 'ConnectionError',
      code: expect.stringMatching(/SSL|EPROTO/),
    });
    expect(attempts).toHaveLength(1);
  });
});

describe('an answer that is not the API’s', () => {
  test.each([301, 302, 303, 307, 308])('is a %i, also with a JSON body', async (status) => {
    const body = JSON.stringify({ error_code: 'ModelArts.4127', error_msg: 'moved' });
    const call = clientOf(async () => new Response(body, { status, headers: { Location: '/' } })).GET(PATH, { params });
    await expect(call).rejects.toMatchObject({
      name: 'InvalidResponseError',
      message: `the answer is a redirect (status ${status})`,
      status,
    });
  });

  test.each([[], [task], 'text', 7, null, true])('is %j', async (body) => {
    const call = clientOf(async () => Response.json(body)).GET(PATH, { params });
    await expect(call).rejects.toMatchObject({ name: 'InvalidResponseError', message: 'the answer is not a JSON object (status 200)' });
  });
});

describe('an error', () => {
  const known = { error_code: 'ModelArts.4127', error_msg: 'Token expired.' };
  test.each([
    [known, known],
    [
      { error: { code: 401, message: 'The request you have made requires authentication.', title: 'Unauthorized' } },
      { error_code: 401, error_msg: 'The request you have made requires authentication.' },
    ],
    [
      { error: { error_code: 'APIG.0301', error_msg: 'Incorrect IAM authentication information' } },
      { error_code: 'APIG.0301', error_msg: 'Incorrect IAM authentication information' },
    ],
    [
      { errorCode: 'A.1', errorMsg: 'no' },
      { error_code: 'A.1', error_msg: 'no' },
    ],
    [
      { code: 'A.1', message: 'no' },
      { error_code: 'A.1', error_msg: 'no' },
    ],
    [{ message: 'no' }, { error_code: undefined, error_msg: 'no' }],
    [{ error: 'unauthorized' }, { error_code: undefined, error_msg: undefined }],
  ])('%j is understood, and can still be read as it came', async (body, expected) => {
    const { error, response } = await clientOf(async () => Response.json(body, { status: 403 })).GET(PATH, { params });
    expect(error).toMatchObject(expected);
    expect(await response.json()).toEqual(body);
  });
});
