import { defaultServerDomain, type serverDomains, serverUrl } from '@modelarts-openapi/types';

/** Where the API is: a region of a known cloud, or an address. */
export type Address =
  | {
      /** Region that holds the project, such as `eu-de`. */
      region: string;
      /** Domain of the cloud; Open Telekom Cloud unless given. */
      domain?: (typeof serverDomains)[number] | undefined;
      endpoint?: undefined;
    }
  | {
      /** Address of the API, such as `http://127.0.0.1:8080` for a server of your own. */
      endpoint: string | URL;
      region?: undefined;
      domain?: undefined;
    };

/**
 * The address of the API, without a slash at the end.
 *
 * @throws TypeError if it is no https address, or http to this machine. The message does not hold the
 * address: it may hold a password.
 */
export function endpointOf({ endpoint, region = '', domain = defaultServerDomain }: Address): string {
  const address = endpoint ?? serverUrl.replace('{region}', region).replace('{domain}', domain);
  const { href, protocol, hostname, pathname, origin } = new URL(URL.canParse(address) ? address : 'x:');
  // A user, a query or a fragment makes the address longer than origin and path. A region with a slash in
  // it would end the name of the host that gets the token, and be a path.
  if (
    !/^https:|^http:(localhost|127(\.\d+){3}|\[::1])$/.test(protocol + hostname) ||
    href !== origin + pathname ||
    (!endpoint && (!region || pathname !== '/'))
  ) {
    throw new TypeError('region, endpoint: expected a region or an https address (http to this machine only), no user, no query');
  }
  return href.replace(/\/+$/, '');
}

/** @throws TypeError if a request would go somewhere else, where nobody may see what proves who sends it. */
export function checkedTarget(baseUrl: string, url: string): string {
  if (!url.startsWith(`${baseUrl}/`)) throw new TypeError(`baseUrl: expected ${baseUrl}`);
  return url;
}
