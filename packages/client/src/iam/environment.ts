import type { AccessKey } from '../access-key.js';
import type { PasswordCredentials } from './password.js';

/** Which project is meant, and where IAM is asked for it. */
interface ProjectOrIam {
  /** Address of IAM. */
  authUrl?: string | undefined;
  /** ID of the project; else its name is needed, and IAM, which knows the ID. */
  projectId?: string | undefined;
  /** Name of the project. */
  projectName?: string | undefined;
}

/** A password and the address of IAM, or an access key. */
export type Credentials =
  | (PasswordCredentials & { authUrl: string; accessKey?: never; secretKey?: never })
  | (AccessKey & ProjectOrIam & { username?: never; password?: never });

/** Names of access key, secret key and security token: those of OpenStack's tools, and those of the vendor's SDKs. */
const KEYS = [
  ['OS_ACCESS_KEY', 'OS_SECRET_KEY', 'OS_SECURITY_TOKEN'],
  ['HUAWEICLOUD_SDK_AK', 'HUAWEICLOUD_SDK_SK', 'HUAWEICLOUD_SDK_SECURITY_TOKEN'],
] as const;

/**
 * Reads credentials from the variables that the tools of these clouds read: an access key from `OS_ACCESS_KEY` and
 * `OS_SECRET_KEY`, or `HUAWEICLOUD_SDK_AK` and `HUAWEICLOUD_SDK_SK`; where there is none, a password from `OS_AUTH_URL`,
 * `OS_USERNAME`, `OS_PASSWORD` and `OS_USER_DOMAIN_NAME`. The project is `OS_PROJECT_ID` or `HUAWEICLOUD_SDK_PROJECT_ID`, else
 * `OS_PROJECT_NAME`. An access key goes first, as in https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud;
 * the other names are those of https://docs.openstack.org/python-openstackclient/latest/cli/man/openstack.html and
 * https://github.com/huaweicloud/huaweicloud-sdk-java-v3
 *
 * @param environment - The variables; those of the process unless given. An empty one counts as missing.
 * @throws TypeError if there are none, as in a browser, or some are missing. The message has their names, and no value.
 */
export function credentialsFromEnvironment(
  environment: Record<string, string | undefined> | undefined = (globalThis as { process?: { env?: Record<string, string> } }).process?.env,
): Credentials {
  if (!environment) throw new TypeError('environment: there are no variables here; give them');
  const get = (name: string) => environment[name] || undefined;
  const missing = (names: string[], or = '') => {
    throw new TypeError(`environment: expected ${names.join(', ')}${or}`);
  };
  const authUrl = get('OS_AUTH_URL');
  const projectId = get('OS_PROJECT_ID') ?? get('HUAWEICLOUD_SDK_PROJECT_ID');
  const projectName = get('OS_PROJECT_NAME');
  const project = { authUrl, projectId, projectName };

  for (const [accessName, secretName, tokenName] of KEYS) {
    const accessKey = get(accessName);
    const secretKey = get(secretName);
    if (!accessKey && !secretKey) continue;
    if (!accessKey || !secretKey) return missing([accessKey ? secretName : accessName]);
    if (!projectId && !(authUrl && projectName)) return missing(['OS_PROJECT_ID'], ', or OS_AUTH_URL and OS_PROJECT_NAME');
    const securityToken = get(tokenName);
    return { accessKey, secretKey, ...(securityToken && { securityToken }), ...project };
  }

  const [username, password, userDomainName] = [get('OS_USERNAME'), get('OS_PASSWORD'), get('OS_USER_DOMAIN_NAME')];
  if (!authUrl || !username || !password || !userDomainName || !(projectId || projectName)) {
    const needed = { OS_AUTH_URL: authUrl, OS_USERNAME: username, OS_PASSWORD: password, OS_USER_DOMAIN_NAME: userDomainName };
    const names = Object.entries({ ...needed, OS_PROJECT_NAME: projectName ?? projectId }).flatMap(([name, value]) =>
      value ? [] : [name],
    );
    return missing(names, password ? '' : ', or an access key in OS_ACCESS_KEY and OS_SECRET_KEY');
  }
  return { username, password, userDomainName, ...project, authUrl };
}
