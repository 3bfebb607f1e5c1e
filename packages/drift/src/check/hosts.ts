import { UsageError } from '../findings/finding.js';

/** Whether an address is of one of some hosts. */
export type Hosts = (url: URL) => boolean;

const DEFAULT_PORTS: Record<string, string> = { 'http:': '80', 'https:': '443' };

/**
 * Reads hosts as people write them: `api.example.com`, with a port, in capitals, or a whole address.
 *
 * @throws UsageError if one is none.
 */
export function hostsOf(given: readonly string[]): Hosts {
  const hosts = given.map((text) => {
    const isAddress = /^https?:\/\//i.test(text);
    const [address] = isAddress ? [text] : [`https://${text}`];
    const url = URL.canParse(address!) ? new URL(address!) : undefined;
    if (!url?.hostname || url.username || url.password || (!isAddress && /[/?#\s]/.test(text)))
      throw new UsageError(`--host: expected a host such as api.example.com or api.example.com:8443, got ${JSON.stringify(text)}`);
    // A port that goes without saying is none of `URL`; in a bare host it was said all the same.
    const port = isAddress ? portOf(url) : /:(\d+)$/.exec(text)?.[1]?.replace(/^0+(?=.)/, '');
    return { name: url.hostname, port };
  });
  return (url) => hosts.some(({ name, port }) => name === url.hostname && (port === undefined || port === portOf(url)));
}

const portOf = ({ port, protocol }: URL) => port || DEFAULT_PORTS[protocol];
