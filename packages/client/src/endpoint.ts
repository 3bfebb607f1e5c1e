import { defaultServerDomain, serverDomains, serverUrl } from '@modelarts-openapi/types';

/** Where the API is: a region of a known cloud, or an address. */
export type Address =
  | {
      /** Region that holds the project, such as `eu-de`. */
      region: string;
      /** Domain of the cloud; Open Telekom Cloud unless it is given. */
      domain?: (typeof serverDomains)[number];
      endpoint?: never;
    }
  | {
      /** Address of the API, such as `http://127.0.0.1:8080` for a server of your own. */
      endpoint: string | URL;
      region?: never;
      domain?: never;
    };

/**
 * The address of the API, without a slash at the end.
 *
 * @throws TypeError if the region, the domain or the endpoint is missing or malformed.
 */
export function endpointOf({ endpoint, region, domain = defaultServerDomain }: Address): string {
  if (endpoint !== undefined) return withoutSlash(endpoint);
  // A region becomes part of the host that gets the token: nothing in it may end the host name.
  if (typeof region !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(region)) {
    throw new TypeError(`region: expected a region such as eu-de, or give an endpoint, got ${JSON.stringify(region)}`);
  }
  if (!serverDomains.includes(domain)) {
    throw new TypeError(`domain: expected one of ${serverDomains.join(', ')}, got ${JSON.stringify(domain)}`);
  }
  return serverUrl.replace('{region}', region).replace('{domain}', domain);
}

function withoutSlash(endpoint: string | URL): string {
  // A user and password or a query may hold a secret, so no more than this is shown of a wrong address.
  const shown = /^[a-z]+:\/\/[\w.:-]*(?=[/?#]|$)/i.exec(String(endpoint))?.[0] ?? 'something else';
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new TypeError(
      `endpoint: expected an http or https address without query, fragment, user and password, got ${shown}`,
    );
  }
  return url.href.replace(/\/+$/, '');
}
