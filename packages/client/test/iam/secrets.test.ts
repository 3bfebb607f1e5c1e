import { inspect } from 'node:util';
import { authenticate, passwordAuthentication, projectIdByName, temporaryAccessKeyAuthentication } from '@modelarts-openapi/client/iam';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authUrl, KEYS, setUp, user } from './set-up.js';

const shown = (value: unknown) => `${inspect(value, { depth: Infinity, showHidden: true })} ${String(value)} ${JSON.stringify(value)}`;
/** Any text, and in it a mark that none of our own words holds by chance. */
const secrets = fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })).map((text) => text.join('hunter2'));
const failed = (promise: Promise<unknown>) => promise.then(shown, (error: Error) => error);
const clock = { now: () => 0, after: soon };

describe('a password', () => {
  const echoes: Record<string, (text: string) => Response | Promise<Response>> = {
    "an error of IAM's": (text) => Response.json({ error: { code: 400, message: `user.password: ${text}`, title: text } }, { status: 400 }),
    'an error of the API': (text) => Response.json({ error_code: text, error_msg: text }, { status: 403 }),
    'what was sent, as JSON': (text) => Response.json({ error_msg: JSON.stringify({ password: text }) }, { status: 400 }),
    'what was sent, as a form': (text) => Response.json({ error_msg: new URLSearchParams({ text }).toString() }, { status: 400 }),
    'what was sent, in capitals': (text) => Response.json({ error_msg: text.toUpperCase() }, { status: 400 }),
    'most of it': (text) => Response.json({ error_msg: `${text.slice(0, Math.max(8, text.length - 2))}…` }, { status: 400 }),
    'an ID with it': (text) => Response.json({}, { status: 400, headers: { 'X-Request-Id': encodeURIComponent(text) } }),
    'an error of no form': (text) => Response.json({ [text]: text }, { status: 400 }),
    'a page': (text) => new Response(`<html>${text}</html>`, { status: 403 }),
    'an answer that is none': (text) => Response.json([text]),
    'an answer without a token': (text) => Response.json({ token: { project: { id: text } } }, { status: 201 }),
    'a token that is none': () => Response.json({}, { status: 201, headers: { 'X-Subject-Token': 'a b' } }),
    'a redirect': (text) => new Response(text, { status: 302, headers: { Location: 'http://127.0.0.1:9/' } }),
    'a fetch that throws what it was given': (text) => {
      throw Object.assign(new TypeError(text), { cause: { request: text }, config: { data: text } });
    },
  };

  test.each(Object.entries(echoes))('is in no error, where IAM answers with %s', async (_what, echo) => {
    await fc.assert(
      fc.asyncProperty(secrets, async (password) => {
        const fetch = async (request: Request) => {
          const { auth } = (await request.json()) as { auth: { identity: { password: { user: { password: string } } } } };
          return echo(auth.identity.password.user.password);
        };
        const authentication = passwordAuthentication({ authUrl, fetch, clock, ...user, password, projectName: 'eu-de' });
        const error = await failed(authentication.token());
        expect(error).toBeInstanceOf(Error);
        for (const one of [shown(error), (error as Error).stack, shown(authentication)]) {
          expect(one?.toLowerCase()).not.toContain('hunter2');
        }
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    { authUrl: `https://user:hunter2hunter2@iam.example.com` },
    { username: ['hunter2hunter2'] },
    { password: ['hunter2hunter2'] },
    { userDomainName: { name: 'hunter2hunter2' } },
    { projectName: ['hunter2hunter2'] },
  ])('is in no message about options (%#)', (wrong) => {
    const make = () => passwordAuthentication({ authUrl, ...user, projectName: 'eu-de', ...wrong } as never);
    expect(make).toThrow(TypeError);
    expect(failedWith(make)).not.toContain('hunter2hunter2');
  });

  test('does not go to the API, nor along a redirect, nor in an address', async () => {
    const { emulator, iam } = setUp();
    const sent: string[] = [];
    const fetch = async (request: Request) => {
      sent.push(`${request.method} ${request.url} ${request.redirect}`);
      return emulator.fetch(request);
    };
    const authentication = passwordAuthentication({ ...iam, ...user, fetch, projectName: 'eu-de' });
    await authentication.token();
    expect(sent).toEqual(['POST https://iam.example.com/v3/auth/tokens?nocatalog=true manual']);
  });
});

describe('a temporary key', () => {
  test.each([
    { credential: { access: 'hunter2\nhunter2', secret: 's', securitytoken: 't' } },
    { credential: { access: 'a', secret: 'hunter2hunter2', securitytoken: 'ü' } },
    { credential: { access: 'a', secret: 'hunter2hunter2' } },
    { credential: ['hunter2hunter2'] },
    {},
  ])('that cannot be one is in no error (%#)', async (answer) => {
    const iam = { authUrl, fetch: async () => Response.json(answer, { status: 201 }) };
    const sign = temporaryAccessKeyAuthentication({ ...iam, authentication: async () => {} });
    const error = await failed(sign(new Headers(), new Request('https://api.example.com/'), undefined, 0) as Promise<unknown>);
    expect(error).toMatchObject({ name: 'InvalidResponseError', url: `https://iam.example.com${KEYS}` });
    expect(shown(error)).not.toMatch(/hunter2/);
  });
});

describe('a token that asks IAM for something', () => {
  test.each(['X-Auth-Token', 'X-Security-Token'])('is in no error, where IAM repeats %s', async (name) => {
    const repeats = async ({ headers }: Request) => Response.json({ error: { code: 400, message: headers.get(name) } }, { status: 400 });
    const authentication = async (headers: Headers) => headers.set(name, 'hunter2hunter2');
    const iam = { authUrl, fetch: repeats, clock, authentication };
    const sign = temporaryAccessKeyAuthentication(iam);
    for (const asked of [
      sign(new Headers(), new Request('https://api.example.com/'), undefined, 0) as Promise<unknown>,
      projectIdByName({ ...iam, projectName: 'eu-de' })(),
    ]) {
      const error = await failed(asked);
      expect(error).toMatchObject({ name: 'ApiError', status: 400 });
      expect(shown(error)).not.toContain('hunter2');
    }
  });
});

test('what proves who calls is in nothing that this makes', async () => {
  const { iam } = setUp();
  const password = passwordAuthentication({ ...iam, ...user, projectName: 'eu-de' });
  const token = await password.token();
  const key = { accessKey: 'AK', secretKey: 'hunter2hunter2', projectId: 'p' };
  const made = [
    password,
    temporaryAccessKeyAuthentication({ ...iam, authentication: password }),
    projectIdByName({ ...iam, projectName: 'eu-de', authentication: password }),
    authenticate(key),
  ];
  for (const one of made) for (const secret of [token, user.password, key.secretKey]) expect(shown(one)).not.toContain(secret);
});

/** Runs what is put off without waiting, unless it is a deadline. */
function soon(ms: number, run: () => void): () => void {
  if (ms < 30_000) queueMicrotask(run);
  return () => {};
}

function failedWith(make: () => unknown): string {
  try {
    return shown(make());
  } catch (error) {
    return shown(error);
  }
}
