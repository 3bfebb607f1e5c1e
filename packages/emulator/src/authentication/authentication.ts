import type { Clock } from '../clock/clock.js';
import { invalidSignature, invalidToken } from '../errors/api-error.js';
import { exampleError } from '../errors/examples.js';
import { checkList } from '../iam/options.js';
import type { Proofs } from '../iam/proofs.js';
import { type AccessKey, sha256, signatureError } from './signature.js';

/** Who may call. */
export interface AuthenticationOptions {
  /** The tokens that are accepted beside those that the emulator gives out; any that is not empty unless given. */
  tokens?: string[];
  /**
   * Access keys whose signatures are verified; any signature is accepted unless given. Those of the temporary keys that the
   * emulator gives out always are.
   */
  accessKeys?: AccessKey[];
}

/** Decides whether a request proves who sends it. */
export interface Authentication {
  /** @throws ApiError 401 if it does not. */
  check(request: Request): Promise<void>;
  /** Makes the token of the request expire, if it has one. */
  expireToken(request: Request): Promise<void>;
  /** Makes the expired tokens valid again. */
  forgetExpired(): void;
}

/** @throws TypeError if an option is malformed. The message names the option, never a token or a key. */
export function createAuthentication({ tokens, accessKeys }: AuthenticationOptions, proofs: Proofs, clock: Clock): Authentication {
  if (tokens !== undefined && !(Array.isArray(tokens) && tokens.every(isText)))
    throw new TypeError('tokens: expected a list of texts that are not empty');
  checkList('accessKeys', accessKeys, ['accessKey', 'secretKey']);
  // Hashes, so that no token is kept for longer than its request.
  const expired = new Set<string>();
  const hash = (token: string) => sha256(new TextEncoder().encode(token));

  return {
    async check(request) {
      const token = request.headers.get('X-Auth-Token');
      if (token) {
        const expiresAt = await proofs.expiryOf(token);
        if (tokens && expiresAt === undefined && !tokens.includes(token)) throw invalidToken();
        const isOver = expiresAt !== undefined && clock.now() >= expiresAt;
        if (isOver || (expired.size > 0 && expired.has(await hash(token)))) throw exampleError('getIntelligentTask', '401-token-expired');
        return;
      }
      if (!request.headers.get('Authorization')?.startsWith('SDK-HMAC-SHA256 ')) throw invalidToken();
      const temporary = await proofs.accessKeyOf(request.headers.get('X-Security-Token') ?? '');
      if (temporary && clock.now() >= temporary.expiresAt) throw invalidSignature('the temporary access key has expired');
      const known = temporary ? [temporary] : accessKeys;
      const error = known && (await signatureError(request, known, clock.now()));
      if (error) throw invalidSignature(error);
    },
    async expireToken(request) {
      const token = request.headers.get('X-Auth-Token');
      if (token) expired.add(await hash(token));
    },
    forgetExpired: () => expired.clear(),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
