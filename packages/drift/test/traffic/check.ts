import { hostsOf } from '../../src/check/hosts.js';
import { checkTraffic } from '../../src/commands/traffic.js';
import { entry, folderWith, har } from '../recording.js';

export type Options = Parameters<typeof entry>[1];

/** What is found in a recording of one answer, `short` with a text for each finding. */
export async function check(body: unknown, options: Options = {}, hosts?: string[]) {
  const folder = folderWith({ 'a.har': har([entry(body, options)]) });
  const outcome = await checkTraffic([folder], { hosts: hosts && hostsOf(hosts) });
  return { ...outcome, short: outcome.findings.map(({ rule, location, message }) => `${rule} | ${location} | ${message}`) };
}
