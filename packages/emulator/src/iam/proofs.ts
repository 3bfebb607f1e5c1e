import { type AccessKey, sha256 } from '../authentication/signature.js';

/** A temporary access key and the token that it comes with. */
interface TemporaryAccessKey extends AccessKey {
  securityToken: string;
}

/** Makes what proves who calls, and knows its own again. It keeps none of them. */
export interface Proofs {
  /** A token that holds until then, in milliseconds since 1970. */
  token(expiresAt: number): Promise<string>;
  /** A temporary access key that holds until then. */
  accessKey(expiresAt: number): Promise<TemporaryAccessKey>;
  /** When a token that was made here expires; nothing for any other. */
  expiryOf(token: string): Promise<number | undefined>;
  /** The temporary access key that a security token was made for; nothing for any other. */
  accessKeyOf(securityToken: string): Promise<(AccessKey & { expiresAt: number }) | undefined>;
}

/**
 * Proofs are sealed with a key of this emulator, so that nothing has to be kept to know them again, however many were given
 * out: what is not made here, or changed since, has another seal.
 */
export function createProofs(): Proofs {
  const key = crypto.randomUUID();
  const seal = (text: string) => sha256(new TextEncoder().encode(`${key} ${text}`));
  const sealed = async (kind: string, expiresAt: number) => {
    const text = `${kind}.${Math.floor(expiresAt)}.${crypto.randomUUID().replaceAll('-', '')}`;
    return `${text}.${await seal(text)}`;
  };
  const expiryOf = async (token: string, kind: string) => {
    const [, text = '', made = '', expiresAt = '', mark = ''] = /^((\w+)\.(\d+)\.\w+)\.(\w+)$/.exec(token) ?? [];
    return made === kind && mark === (await seal(text)) ? Number(expiresAt) : undefined;
  };
  const keysFor = async (securityToken: string) => ({
    accessKey: `TEMP${(await seal(`access ${securityToken}`)).slice(0, 16).toUpperCase()}`,
    secretKey: (await seal(`secret ${securityToken}`)).slice(0, 40),
  });

  return {
    token: (expiresAt) => sealed('token', expiresAt),
    async accessKey(expiresAt) {
      const securityToken = await sealed('security', expiresAt);
      return { ...(await keysFor(securityToken)), securityToken };
    },
    expiryOf: (token) => expiryOf(token, 'token'),
    async accessKeyOf(securityToken) {
      const expiresAt = await expiryOf(securityToken, 'security');
      return expiresAt === undefined ? undefined : { ...(await keysFor(securityToken)), expiresAt };
    },
  };
}
