import { Hono } from 'hono';
import type { Authentication } from '../authentication/authentication.js';
import { sha256 } from '../authentication/signature.js';
import type { Clock } from '../clock/clock.js';
import { ApiError } from '../errors/api-error.js';
import { parameters } from '../generated/examples.js';
import { textOf } from '../requests/body-text.js';
import { catalogOf, identityVersion } from './catalog.js';
import { IamError } from './errors.js';
import type { IamOptions, IamProject, IamUser } from './options.js';
import type { Proofs } from './proofs.js';

/** How long a token holds: 24 hours, as the vendor's page on authentication says. */
const TOKEN_MS = 24 * 60 * 60 * 1000;

/** Whether a request is for the identity service. The API's own paths begin with another version. */
export function isIam(path: string): boolean {
  return /^\/v3(\.0)?(\/|$)/.test(path);
}

/**
 * What clients ask the identity service (IAM) for: tokens, projects, temporary access keys. These three routes are no
 * part of the description: the pages of each are named where the client asks.
 */
export function createIam({ users, projects }: IamOptions, authentication: Authentication, proofs: Proofs, clock: Clock): Hono {
  const app = new Hono();

  // Tools of OpenStack ask for this first, some with a slash.
  for (const path of ['/v3', '/v3/'])
    app.get(path, (context) => context.json({ version: identityVersion(new URL(context.req.url).origin) }));

  app.post('/v3/auth/tokens', async (context) => {
    const { identity, scope } = objectAt(await bodyOf(context.req.raw), 'auth');
    const { methods, password, token: given } = Object(identity);
    const method = ['password', 'token'].find((one) => Array.isArray(methods) && methods.includes(one));
    if (!method) throw new IamError(400, 'auth.identity.methods: expected ["password"] or ["token"]');
    const { name, domain } =
      method === 'password' ? userWith(password) : await userOf(objectAt({ token: given }, 'token', 'auth.identity'));

    const { id, name: projectName } = Object(Object(scope).project);
    const project = id === undefined && projectName === undefined ? undefined : await projectWith(id, projectName);
    const [issuedAt, expiresAt] = [clock.now(), clock.now() + TOKEN_MS];
    const account = { id: await idOf(`domain ${domain}`), name: domain };
    const token = {
      methods: [method],
      issued_at: momentOf(issuedAt),
      expires_at: momentOf(expiresAt),
      user: { id: await idOf(`user ${domain} ${name}`), name, domain: account },
      ...(project ? { project: { ...project, domain: account } } : { domain: account }),
      ...(context.req.query('nocatalog') === undefined && { catalog: catalogOf(new URL(context.req.url).origin, project) }),
    };
    return context.json({ token }, 201, { 'X-Subject-Token': await proofs.token(expiresAt) });
  });

  app.get('/v3/projects', async (context) => {
    await prove(context.req.raw);
    const name = context.req.query('name');
    const found = name === undefined ? (projects ?? [exampleProject]) : [await projectWith(undefined, name).catch(() => undefined)];
    const links = { self: context.req.url, previous: null, next: null };
    const entries = found.filter((one) => one !== undefined).map((one) => ({ ...one, enabled: true, is_domain: false, description: '' }));
    return context.json({ projects: entries, links });
  });

  app.post('/v3.0/OS-CREDENTIAL/securitytokens', async (context) => {
    await prove(context.req.raw);
    const { identity } = objectAt(await bodyOf(context.req.raw), 'auth');
    const { methods, token } = Object(identity);
    if (!Array.isArray(methods) || !methods.includes('token')) throw new IamError(400, 'auth.identity.methods: expected ["token"]');
    const seconds = Number(Object(token).duration_seconds ?? 900);
    if (!(Number.isInteger(seconds) && seconds >= 900 && seconds <= 86_400))
      throw new IamError(400, 'auth.identity.token.duration_seconds: expected an integer from 900 to 86400');
    const expiresAt = clock.now() + seconds * 1000;
    const { accessKey, secretKey, securityToken } = await proofs.accessKey(expiresAt);
    const credential = { access: accessKey, secret: secretKey, securitytoken: securityToken, expires_at: momentOf(expiresAt) };
    return context.json({ credential }, 201);
  });

  app.notFound((context) => context.json(new IamError(404, `There is no ${context.req.method} ${context.req.path}.`).body, 404));
  app.onError((error, context) => {
    if (error instanceof IamError) return context.json(error.body, error.status);
    throw error;
  });
  return app;

  /** @throws IamError 401 if there is no such user. */
  function userWith(password: unknown): { name: string; domain: string } {
    const user = objectAt(password, 'user', 'auth.identity.password');
    const [name, secret, domain] = [textAt(user, 'name'), textAt(user, 'password'), textAt(Object(user['domain']), 'name')];
    const isKnown = (one: IamUser) => one.username === name && one.password === secret && one.userDomainName === domain;
    if (users && !users.some(isKnown)) throw new IamError(401, 'The username or password is wrong.');
    return { name, domain };
  }

  /** Nobody keeps whose a token is. @throws IamError 401 if it is not accepted. */
  async function userOf({ id }: Record<string, unknown>): Promise<{ name: string; domain: string }> {
    if (typeof id !== 'string' || !/^[\x21-\x7e]+$/.test(id)) throw new IamError(400, 'auth.identity.token, id: expected a token');
    await prove(new Request('http://iam', { headers: { 'X-Auth-Token': id } }));
    return { name: 'user-of-a-token', domain: 'domain-of-a-token' };
  }

  /** @throws IamError 401 if the request does not prove who sends it. */
  async function prove(request: Request): Promise<void> {
    await authentication.check(request).catch((error) => {
      throw error instanceof ApiError ? new IamError(401, 'The request you have made requires authentication.') : error;
    });
  }

  /** @throws IamError 401 if there is no such project, which IAM does not tell from one that is somebody else's. */
  async function projectWith(id: unknown, name: unknown): Promise<IamProject> {
    const known = projects ?? [exampleProject];
    const found = known.find((one) => (id === undefined ? one.name === name : one.id === id));
    if (found) return found;
    const given: unknown = id ?? name;
    if (projects || typeof given !== 'string' || given === '') throw new IamError(401, 'There is no such project for this user.');
    return id === undefined ? { name: given, id: await idOf(`project ${given}`) } : { name: `project-${given}`, id: given };
  }
}

/** The project of the examples, so that who signs in for it finds what an emulator is seeded with. */
const exampleProject: IamProject = { name: 'eu-de', id: parameters.getIntelligentTask.project_id };

/** Microseconds, as the vendor has them. */
const momentOf = (ms: number) => new Date(ms).toISOString().replace('Z', '000Z');

/** The same 32 digits for the same text. */
async function idOf(text: string): Promise<string> {
  return (await sha256(new TextEncoder().encode(text))).slice(0, 32);
}

async function bodyOf(request: Request): Promise<unknown> {
  try {
    return JSON.parse(await textOf(request));
  } catch (error) {
    if (error instanceof ApiError) throw new IamError(413, 'The body is too large.');
    throw new IamError(400, 'The body is not JSON.');
  }
}

function objectAt(value: unknown, field: string, at = 'body'): Record<string, unknown> {
  const found: unknown = Object(value)[field];
  if (typeof found !== 'object' || found === null) throw new IamError(400, `${at}.${field}: expected an object`);
  return found as Record<string, unknown>;
}

function textAt(value: Record<string, unknown>, field: string): string {
  const found = value[field];
  if (typeof found !== 'string' || found === '') throw new IamError(400, `auth.identity.password.user, ${field}: expected text`);
  return found;
}
