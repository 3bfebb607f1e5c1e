import type { Authentication } from '../authentication.js';
import { systemClock } from '../clock.js';
import { renewed } from './renewed.js';
import { createIam, type IamOptions } from './request.js';

/** Who signs in, and for which project. */
export interface PasswordCredentials {
  /** Name of the IAM user. */
  username: string;
  /** The user's password. It is sent to IAM only. */
  password: string;
  /** Name of the account (domain) that the user belongs to. */
  userDomainName: string;
  /** Name of the project that the token is for, such as `eu-de`. */
  projectName?: string | undefined;
  /** ID of that project, in place of its name. */
  projectId?: string | undefined;
}

/** Proves who calls with a token of IAM, and knows what the token is for. */
export interface PasswordAuthentication extends Authentication {
  /** A token that holds, for other programs. It is as good as the password until it expires. */
  token(): Promise<string>;
  /** ID of the project that the token is for. It comes with the token, so that asking for both costs one request. */
  projectId(): Promise<string>;
}

/** How long a token holds where IAM does not say it: 24 hours, as the vendor's page has it. */
const DAY = 24 * 60 * 60 * 1000;

/**
 * Signs in at the identity service (IAM) with a password, and sends the token that comes back as `X-Auth-Token`. A token is
 * asked for with the first request, for all requests at once, again shortly before it expires, and when the API refuses it.
 * See `POST /v3/auth/tokens`,
 * https://docs.otc.t-systems.com/identity-access-management/api-ref/apis/token_management/obtaining_a_user_token_through_password_authentication.html
 *
 * Asking for a token rejects with an `ApiError` where IAM refuses it, and with a `ConnectionError`, a `DeadlineError` or an
 * `InvalidResponseError` where there is no such answer. No error holds the password or a token.
 *
 * @example
 * ```ts
 * const authentication = passwordAuthentication({ region: 'eu-de', username, password, userDomainName, projectName: 'eu-de' });
 * const client = createModelArtsClient({ region: 'eu-de', authentication, projectId: authentication.projectId });
 * ```
 *
 * @throws TypeError if something is missing or malformed. The message names it, and has no value.
 */
export function passwordAuthentication(options: IamOptions & PasswordCredentials): PasswordAuthentication {
  const { username, password, userDomainName, projectName, projectId, clock = systemClock } = options;
  const project = projectId ? { id: projectId } : { name: projectName };
  for (const [name, value] of Object.entries({
    username,
    password,
    userDomainName,
    'projectName, projectId': project.id ?? project.name,
  })) {
    if (typeof value !== 'string' || !value) throw new TypeError(`${name}: expected text`);
  }
  const iam = createIam(options, [password]);

  const current = renewed(async () => {
    const user = { name: username, password, domain: { name: userDomainName } };
    const { body, headers, wrong } = await iam({
      method: 'POST',
      // Without the list of all services, which fills kilobytes.
      path: '/v3/auth/tokens?nocatalog=true',
      body: { auth: { identity: { methods: ['password'], password: { user } }, scope: { project } } },
    });
    const token = headers.get('X-Subject-Token') ?? '';
    if (!/^[!-~]+$/.test(token)) throw wrong('the answer has no token in X-Subject-Token');
    const about = Object(body['token']) as { issued_at?: string; expires_at?: string; project?: { id?: unknown } };
    // Both by IAM's clock, so that it does not matter what this machine's says.
    const lifetime = Date.parse(about.expires_at ?? '') - Date.parse(about.issued_at ?? '');
    const id = about.project?.id ?? projectId;
    return { value: { token, id, wrong }, lifetime: lifetime > 0 ? lifetime : DAY };
  }, clock);

  const authenticate: Authentication = async (headers, _request, refused) => {
    const used = await current(refused);
    headers.set('X-Auth-Token', used.token);
    return used;
  };
  return Object.assign(authenticate, {
    token: async () => (await current()).token,
    projectId: async () => {
      const { id, wrong } = await current();
      if (typeof id !== 'string' || !id) throw wrong('the answer has no project');
      return id;
    },
  });
}
