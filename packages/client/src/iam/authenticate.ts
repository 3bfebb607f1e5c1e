import { accessKeyAuthentication } from '../access-key.js';
import type { Authentication } from '../authentication.js';
import type { ProjectId } from '../client.js';
import type { Credentials } from './environment.js';
import { passwordAuthentication } from './password.js';
import { projectIdByName } from './project.js';
import type { IamOptions } from './request.js';

/**
 * What a client needs to know of credentials: signs in with a password, or signs with an access key, and finds the project.
 *
 * @example
 * ```ts
 * const client = createModelArtsClient({ region: 'eu-de', ...authenticate(credentialsFromEnvironment()) });
 * ```
 *
 * @param options - How IAM is asked.
 * @throws TypeError if something is missing or malformed. The message names it, and has no value.
 */
export function authenticate(
  credentials: Credentials,
  options: Pick<IamOptions, 'timeout' | 'fetch' | 'clock'> = {},
): { authentication: Authentication; projectId: ProjectId } {
  if (credentials.accessKey === undefined) {
    const authentication = passwordAuthentication({ ...credentials, ...options });
    return { authentication, projectId: authentication.projectId };
  }
  const { authUrl = '', projectId, projectName = '' } = credentials;
  const authentication = accessKeyAuthentication(credentials);
  return { authentication, projectId: projectId || projectIdByName({ authUrl, projectName, authentication, ...options }) };
}
