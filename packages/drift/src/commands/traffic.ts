import { createFindingCollector } from '../check/collector.js';
import { checkExchange } from '../check/exchange.js';
import { createKnownBodies } from '../check/known-bodies.js';
import { type Outcome, UsageError } from '../findings/finding.js';
import type { Command } from '../program/command.js';
import { exchangeOf } from '../traffic/entry.js';
import { trafficFiles } from '../traffic/files.js';
import { readTraffic } from '../traffic/read.js';

/** Holds recorded traffic against the description. */
export const traffic: Command = {
  usage: 'traffic <file or folder> …',
  about: 'Holds recorded requests and responses (HAR, NDJSON, logs of Kong, nginx and Apache) against the description, strictly.',
  options: {
    host: {
      type: 'string',
      multiple: true,
      about:
        'a host of the API; what goes to others is left out. Unless given, the hosts of the description, and any that answers a described path',
    },
  },
  async run(positionals, values) {
    if (positionals.length === 0) throw new UsageError('traffic: expected a file or a folder, got none');
    return checkTraffic(positionals, values['host'] as string[] | undefined);
  },
};

/**
 * Holds files and folders of recorded traffic against the description, in bounded memory.
 *
 * @param hosts The hosts of the API, with or without port.
 */
export async function checkTraffic(paths: readonly string[], hosts?: readonly string[]): Promise<Outcome> {
  const { files, unreadable } = await trafficFiles(paths);
  const collector = createFindingCollector();
  const known = createKnownBodies();
  const checked = { files: 0, responses: 0 };
  const left = { 'other host': 0, 'without answer': 0, 'without body': 0 };
  let requestsWithoutBody = 0;

  for (const traffic of files) {
    const { file } = traffic;
    await readTraffic(traffic, {
      entry(value, { line, entry }) {
        const exchange = exchangeOf(value);
        if (typeof exchange === 'string') return exchange;
        const origin = { file, line, ...(entry !== undefined && { entry }) };
        const { request, response } = checkExchange(exchange, (difference) => collector.add(difference, origin), { hosts, known });
        if (request === 'without body') requestsWithoutBody++;
        if (typeof response === 'string' && response !== 'checked') left[response]++;
        if (response !== 'other host' && response !== 'without answer') checked.responses++;
        return [request, response].flatMap((result) => (typeof result === 'object' ? [result.unreadable] : []))[0];
      },
      unreadable: (message, line) => void unreadable.push({ file, message, ...(line !== undefined && { line }) }),
    });
    checked.files++;
  }

  const notes = [
    left['without body'] > 0 && `${counted(left['without body'], 'response')} recorded without the body, which was not checked`,
    requestsWithoutBody > 0 && `${counted(requestsWithoutBody, 'request')} recorded without the body, which was not checked`,
    left['without answer'] > 0 && `${counted(left['without answer'], 'request')} that got no answer`,
    left['other host'] > 0 && `${counted(left['other host'], 'response')} of other hosts left out`,
    collector.left() > 0 && `more different findings than are listed: ${collector.left()} left out`,
  ].filter((note) => note !== false);
  return { findings: collector.findings(), unreadable, checked, notes };
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;
