import { accessKeyAuthentication } from '../access-key.js';
import type { Authentication } from '../authentication.js';
import { systemClock } from '../clock.js';
import { renewed } from './renewed.js';
import { createIam, type IamOptions } from './request.js';

/** How temporary access keys are obtained. */
export type TemporaryAccessKeyOptions = IamOptions & {
  /** Proves to IAM who asks for keys, such as what `passwordAuthentication` returns. */
  authentication: Authentication;
  /** Seconds that a key holds: 900 to 86 400, and 900 unless given. */
  durationSeconds?: number;
};

/**
 * Signs each request with a temporary access key, and obtains another one shortly before it expires and when the API refuses
 * it. What signs then can do harm for minutes and not for ever. See `POST /v3.0/OS-CREDENTIAL/securitytokens`,
 * https://docs.otc.t-systems.com/identity-access-management/api-ref/apis/access_key_management/obtaining_a_temporary_ak_sk.html
 * and https://support.huaweicloud.com/intl/en-us/api-iam/iam_04_0002.html
 *
 * Obtaining one rejects as signing in with a password does. No error holds a key or a token.
 *
 * @throws TypeError if something is missing or malformed. The message names it, and has no secret.
 */
export function temporaryAccessKeyAuthentication(options: TemporaryAccessKeyOptions): Authentication {
  const { authentication, durationSeconds = 900, clock = systemClock } = options;
  if (typeof authentication !== 'function') throw new TypeError('authentication: expected a function');
  if (!(Number.isInteger(durationSeconds) && durationSeconds >= 900 && durationSeconds <= 86_400))
    throw new TypeError(`durationSeconds: expected an integer from 900 to 86400, got ${String(durationSeconds)}`);
  const iam = createIam(options, [], authentication);

  const current = renewed(async () => {
    const { body, wrong } = await iam({
      method: 'POST',
      path: '/v3.0/OS-CREDENTIAL/securitytokens',
      body: { auth: { identity: { methods: ['token'], token: { duration_seconds: durationSeconds } } } },
    });
    const { access, secret, securitytoken } = Object(body['credential']) as Record<string, unknown>;
    const key = { accessKey: access as string, secretKey: secret as string, securityToken: securitytoken as string };
    // Headers would repeat in their error what they do not take.
    if (!Object.values(key).every((value) => typeof value === 'string' && /^[!-~]+$/.test(value)))
      throw wrong('the answer has no access, secret and securitytoken');
    return { value: { sign: accessKeyAuthentication(key) }, lifetime: durationSeconds * 1000 };
  }, clock);

  return async (headers, request, refused, ...rest) => {
    const used = await current(refused);
    await used.sign(headers, request, undefined, ...rest);
    return used;
  };
}
