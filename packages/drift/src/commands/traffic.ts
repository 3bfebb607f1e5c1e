import { createFindingCollector } from '../check/collector.js';
import { checkExchange } from '../check/exchange.js';
import { type Hosts, hostsOf } from '../check/hosts.js';
import { createKnownBodies } from '../check/known-bodies.js';
import { LEFT_OUT } from '../check/rules.js';
import { type Outcome, UsageError } from '../findings/finding.js';
import type { Command } from '../program/command.js';
import { type Shown, shapes, values } from '../shown/shown.js';
import { exchangeOf } from '../traffic/entry.js';
import { trafficFiles } from '../traffic/files.js';
import { readTraffic } from '../traffic/read.js';
import { checkingOptions, listed, nothingChecked, readCheckingOptions } from './checking.js';

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
    prefix: { type: 'string', about: 'what a gateway takes from the start of paths, such as /v2' },
    ...checkingOptions,
  },
  async run(positionals, given) {
    if (positionals.length === 0) throw new UsageError('traffic: expected a file or a folder, got none');
    const prefix = given['prefix'] as string | undefined;
    if (prefix !== undefined && !/^(?:\/[\w.~-]+)+$/.test(prefix))
      throw new UsageError(`--prefix: expected the start of a path such as /v2, got ${JSON.stringify(prefix)}`);
    const { minChecked, showValues } = readCheckingOptions(given);
    const hosts = given['host'] as string[] | undefined;
    return checkTraffic(positionals, { hosts: hosts && hostsOf(hosts), prefix, minChecked, shown: showValues ? values : shapes });
  },
};

/** How recordings are held against the description. */
export interface TrafficOptions {
  /** Those of the API. Unless given, they are the description's, and any that answers a described path. */
  hosts?: Hosts | undefined;
  /** What a gateway took from the start of paths. */
  prefix?: string | undefined;
  /** Fewer responses that were checked are told as what could not be read: 1 unless given. */
  minChecked?: number | undefined;
  shown?: Shown | undefined;
}

const MOST_HOSTS = 3;

/** Holds files and folders of recorded traffic against the description, in bounded memory. */
export async function checkTraffic(paths: readonly string[], options: TrafficOptions = {}): Promise<Outcome> {
  const { hosts, prefix, minChecked = 1, shown = shapes } = options;
  const { files, unreadable, leftOut } = await trafficFiles(paths);
  const collector = createFindingCollector(shown);
  const known = createKnownBodies();
  const checked = { files: 0, responses: 0 };
  const left: Record<string, number> = {};
  const others = new Set<string>();
  const parts = new Set<string>();
  let requestsWithoutBody = 0;

  for (const traffic of files) {
    const { file } = traffic;
    // What a recording before it has as a part of itself is none.
    if (parts.has(file)) continue;
    await readTraffic(traffic, {
      entry(value, { line, entry }, attached) {
        const exchange = exchangeOf(value, attached);
        if (typeof exchange === 'string') return exchange;
        collector.from({ file, line, ...(entry !== undefined && { entry }) });
        const { request, response, operationId } = checkExchange(exchange, collector, { hosts, prefix, known });
        if (operationId !== undefined) collector.operations.add(operationId);
        if (request === 'without body') requestsWithoutBody++;
        if (response === 'checked') checked.responses++;
        else if (typeof response === 'string') left[response] = (left[response] ?? 0) + 1;
        if (response === 'other host' && others.size <= MOST_HOSTS) others.add(exchange.url.host);
        return [request, response].flatMap((result) => (typeof result === 'object' ? [result.unreadable] : []))[0];
      },
      part: (path) => void parts.add(path),
      unreadable: (message, line) => void unreadable.push({ file, message, ...(line !== undefined && { line }) }),
    });
    checked.files++;
  }
  if (leftOut.length > 0) left['file'] = leftOut.length;
  const reasons = Object.entries(LEFT_OUT).flatMap(([reason, words]) => (left[reason] ? [`${left[reason]} ${words}`] : []));
  if (others.size > 0) reasons[0] += ` (${listed([...others], MOST_HOSTS)})`;
  if (checked.responses < minChecked) unreadable.push(nothingChecked('responses', checked.responses, minChecked, paths, reasons));
  return {
    findings: collector.findings(),
    unreadable,
    checked,
    left,
    operations: collector.operations,
    notes: [
      reasons.length > 0 && `responses that were not checked: ${reasons.join(', ')}`,
      requestsWithoutBody > 0 && `requests whose body was not checked, since it was not recorded: ${requestsWithoutBody}`,
      leftOut.length > 0 && `files that are called like no recording: ${leftOut.length} (${listed(leftOut)})`,
      collector.left() > 0 && `more different findings than are listed: ${collector.left()} left out`,
    ].filter((note) => note !== false),
  };
}
