import { inspect } from 'node:util';
import { createEmulator, createManualClock, type EmulatorOptions } from '@modelarts-openapi/emulator';
import { describe, expect, test } from 'vitest';

const HOUR = 3_600_000;
type Service = { type: string; endpoints: { url: string; region: string }[] };
const user = { username: 'ada', password: 'hunter2hunter2', userDomainName: 'analytical-engines' };

function setUp(options: EmulatorOptions = {}) {
  const clock = createManualClock();
  const emulator = createEmulator({ clock, tokens: [], accessKeys: [], ...options });
  const send = async (path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const init = body === undefined ? { headers } : { method: 'POST', body: JSON.stringify(body), headers };
    const response = await emulator.fetch(`http://localhost${path}`, init);
    return { status: response.status, body: (await response.json()) as never, token: response.headers.get('X-Subject-Token') ?? '' };
  };
  const signIn = ({ username, password, userDomainName } = user, project: object = { name: 'eu-de' }) =>
    send('/v3/auth/tokens', {
      auth: {
        identity: { methods: ['password'], password: { user: { name: username, password, domain: { name: userDomainName } } } },
        scope: { project },
      },
    });
  const list = async (token: string) => (await send('/v2/p/datasets/d/tasks', undefined, { 'X-Auth-Token': token })).status;
  return { clock, emulator, send, signIn, list };
}

describe('signing in', () => {
  test('gives a token that the API accepts for 24 hours', async () => {
    const { signIn, list, clock } = setUp();
    const { status, body, token } = await signIn();
    expect(status).toBe(201);
    const { token: about } = body as { token: { issued_at: string; expires_at: string } };
    expect(Date.parse(about.expires_at) - Date.parse(about.issued_at)).toBe(24 * HOUR);
    await clock.advance(24 * HOUR - 1);
    expect(await list(token)).toBe(200);
    await clock.advance(1);
    expect(await list(token)).toBe(401);
  });

  test('says whose token it is, and for which project', async () => {
    const { signIn } = setUp();
    const domain = { id: expect.stringMatching(/^[0-9a-f]{32}$/), name: 'analytical-engines' };
    expect((await signIn()).body).toMatchObject({
      token: {
        methods: ['password'],
        user: { name: 'ada', id: expect.stringMatching(/^[0-9a-f]{32}$/), domain },
        project: { name: 'eu-de', id: '6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731', domain },
      },
    });
  });

  test('says where the API is, in the region of the project, unless nobody wants to know', async () => {
    const { signIn, send } = setUp();
    const { catalog } = ((await signIn(user, { name: 'eu-nl_flowers' })).body as { token: { catalog: Service[] } }).token;
    const at = (type: string) => catalog.find((one) => one.type === type)?.endpoints[0];
    const { id } = ((await signIn(user, { name: 'eu-nl_flowers' })).body as { token: { project: { id: string } } }).token.project;
    expect(at('modelartsv2')).toMatchObject({ interface: 'public', region: 'eu-nl', url: `http://localhost/v2/${id}` });
    expect(at('modelarts')?.url).toBe(at('modelartsv2')?.url);
    expect(at('identity')?.url).toBe('http://localhost/v3');
    const identity = { methods: ['token'], token: { id: (await signIn()).token } };
    const { status, body } = await send('/v3/auth/tokens?nocatalog=true', { auth: { identity, scope: { project: { name: 'eu-de' } } } });
    expect([status, Object.keys((body as { token: object }).token)]).toEqual([201, expect.not.arrayContaining(['catalog'])]);
  });

  test('takes a token for another one, and nothing that is none', async () => {
    const { signIn, send, list } = setUp();
    const exchange = (id: unknown) => send('/v3/auth/tokens', { auth: { identity: { methods: ['token'], token: { id } } } });
    const { status, token } = await exchange((await signIn()).token);
    expect([status, await list(token)]).toEqual([201, 200]);
    expect((await exchange('made-up')).status).toBe(401);
    for (const id of ['', 'a b', '€', 7, null]) expect((await exchange(id)).status).toBe(400);
  });

  test('lets anybody in with any password, for any project, unless users and projects are given', async () => {
    const { signIn } = setUp();
    const anybody = { username: 'anybody', password: 'anything', userDomainName: 'any' };
    const { status, body } = await signIn(anybody, { name: 'eu-de_other' });
    expect(status).toBe(201);
    expect((await signIn(anybody, { name: 'eu-de_other' })).body).toEqual(body);
    expect((await signIn(anybody, { id: 'p1' })).body).toMatchObject({ token: { project: { id: 'p1' } } });
  });

  test.each([{ username: 'eve' }, { password: 'wrong' }, { userDomainName: 'other' }])('is refused for %j', async (wrong) => {
    const { signIn } = setUp({ iam: { users: [user] } });
    const { status, body, token } = await signIn({ ...user, ...wrong });
    expect(status).toBe(401);
    expect(token).toBe('');
    expect(body).toEqual({ error: { code: 401, message: 'The username or password is wrong.', title: 'Unauthorized' } });
  });

  test('is refused for a project that there is not', async () => {
    const { signIn } = setUp({ iam: { projects: [{ name: 'eu-nl', id: 'p2' }] } });
    expect((await signIn(user, { name: 'eu-de' })).status).toBe(401);
    expect((await signIn(user, { id: 'p1' })).status).toBe(401);
    expect((await signIn(user, { id: 'p2' })).body).toMatchObject({ token: { project: { name: 'eu-nl', id: 'p2' } } });
  });

  test.each([
    {},
    [],
    null,
    { auth: null },
    { auth: { identity: {} } },
    { auth: { identity: { methods: ['token'] } } },
    { auth: { identity: { methods: ['password'] } } },
    { auth: { identity: { methods: ['password'], password: { user: { name: 'a', password: '', domain: { name: 'd' } } } } } },
    { auth: { identity: { methods: ['password'], password: { user: { name: 'a', password: ['hunter2hunter2'], domain: 'd' } } } } },
  ])('with %j is a bad request', async (body) => {
    const answer = await setUp().send('/v3/auth/tokens', body);
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 400, title: 'Bad Request' } } });
    expect(inspect(answer, { depth: Infinity })).not.toContain('hunter2');
  });

  test('takes no fault that waits for the API, and leaves no password behind', async () => {
    const { emulator, signIn, list } = setUp({ iam: { users: [user] } });
    emulator.fail('expired-token');
    const { token } = await signIn();
    await signIn({ ...user, password: 'planted-password' });
    expect(emulator.faults()).toHaveLength(1);
    expect(await list(token)).toBe(401);
    const shown = inspect([emulator, emulator.requests()], { depth: Infinity, showHidden: true });
    expect(shown).not.toMatch(/hunter2|planted/);
    expect(shown).not.toContain(token);
  });

  test('gives tokens that nobody can make or change', async () => {
    const { signIn, list } = setUp();
    const { token } = await signIn();
    const later = token.replace(/\.\d+\./, `.${10 ** 15}.`);
    const { token: ofAnother } = await setUp().signIn();
    for (const one of [later, ofAnother, `${token}0`, token.slice(0, -1)]) expect(await list(one)).toBe(401);
  });
});

describe('projects', () => {
  test('are found by their name, by who proves who it is', async () => {
    const { signIn, send } = setUp();
    const { token } = await signIn();
    expect(await send('/v3/projects?name=eu-de')).toMatchObject({ status: 401, body: { error: { code: 401 } } });
    const { body } = await send('/v3/projects?name=eu-de', undefined, { 'X-Auth-Token': token });
    expect(body).toMatchObject({ projects: [{ name: 'eu-de', id: '6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731', enabled: true }] });
  });

  test('are those that are given', async () => {
    const projects = [
      { name: 'eu-de', id: 'p1' },
      { name: 'eu-nl', id: 'p2' },
    ];
    const { signIn, send } = setUp({ iam: { projects } });
    const { token } = await signIn();
    const found = async (query: string) =>
      ((await send(`/v3/projects${query}`, undefined, { 'X-Auth-Token': token })).body as { projects: { id: string }[] }).projects.map(
        ({ id }) => id,
      );
    expect(await found('')).toEqual(['p1', 'p2']);
    expect(await found('?name=eu-nl')).toEqual(['p2']);
    expect(await found('?name=other')).toEqual([]);
  });
});

describe('temporary access keys', () => {
  const path = '/v3.0/OS-CREDENTIAL/securitytokens';
  const body = (duration_seconds?: unknown) => ({ auth: { identity: { methods: ['token'], token: { duration_seconds } } } });

  test('hold as long as was asked for, 15 minutes unless it was', async () => {
    const { signIn, send, clock } = setUp();
    const { token } = await signIn();
    for (const [asked, seconds] of [
      [undefined, 900],
      [3600, 3600],
      ['86400', 86_400],
    ]) {
      const answer = await send(path, body(asked), { 'X-Auth-Token': token });
      const { credential } = answer.body as { credential: { expires_at: string } };
      expect(answer.status).toBe(201);
      expect(Object.keys(credential)).toEqual(['access', 'secret', 'securitytoken', 'expires_at']);
      expect(Date.parse(credential.expires_at) - clock.now()).toBe(Number(seconds) * 1000);
    }
  });

  test.each([899, 86_401, 'long', null, -1])('are not given for %j seconds', async (seconds) => {
    const { signIn, send } = setUp();
    const { token } = await signIn();
    expect(await send(path, body(seconds ?? 0), { 'X-Auth-Token': token })).toMatchObject({ status: 400, body: { error: { code: 400 } } });
  });

  test('are given to nobody without a token', async () => {
    expect(await setUp().send(path, body())).toMatchObject({ status: 401, body: { error: { title: 'Unauthorized' } } });
  });
});

test('tools of OpenStack find out which version IAM has, without a token', async () => {
  const answer = await setUp().send('/v3');
  const links = [{ rel: 'self', href: 'http://localhost/v3/' }];
  expect(answer).toMatchObject({ status: 200, body: { version: { id: expect.stringMatching(/^v3/), status: 'stable', links } } });
});

test('what is no route of IAM is not found, in its form', async () => {
  expect(await setUp().send('/v3/users')).toMatchObject({ status: 404, body: { error: { code: 404, title: 'Not Found' } } });
});

test.each([
  [{ users: [{ username: 'ada', password: 'hunter2hunter2' }] }, 'iam.users: expected a list of { username, password, userDomainName }'],
  [{ users: 'hunter2hunter2' }, 'iam.users: expected a list'],
  [{ projects: [{ name: 'p' }] }, 'iam.projects: expected a list of { name, id }, none of them empty'],
])('options that are wrong are named, without a password (%#)', (iam, message) => {
  expect(() => createEmulator({ iam: iam as never })).toThrow(message);
  expect(() => createEmulator({ iam: iam as never })).not.toThrow('hunter2');
});
