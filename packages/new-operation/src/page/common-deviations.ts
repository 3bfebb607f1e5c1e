import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownDescription } from '../description/read-description.js';
import type { FactsSource } from './facts.js';

/** Where a description departs from a page, by whose decision. */
interface Deviation {
  rule: string;
  location: string | string[];
  decision: string;
  source?: string;
}

const STATUS = /^\w+ (\d{3})$/;

/**
 * The statuses that every operation is described with and no page lists, as the other operations have them in their
 * `deviations.json`, each with the number of its decision.
 */
export function commonDeviations(
  root: string,
  { operations }: KnownDescription,
  operationId: string,
  sources: readonly FactsSource[],
): object[] {
  const ofOthers = operations
    .filter((one) => one.operationId !== operationId)
    .map(({ folder }) => join(root, folder, 'deviations.json'))
    .filter((file) => existsSync(file))
    .map((file) => statusesIn(JSON.parse(readFileSync(file, 'utf8')) as Deviation[]));
  const [first, ...others] = ofOthers;
  if (!first) return [];
  const listed = new Set(sources.flatMap(({ page }) => (page.page.statuses ?? []).map(({ code }) => code)));
  const common = [...first].filter(([status, decision]) => !listed.has(status) && others.every((one) => one.get(status) === decision));
  const decisions = [...new Set(common.map(([, decision]) => decision))];
  return decisions.map((decision) => {
    const locations = common.filter((one) => one[1] === decision).map(([status]) => `${operationId} ${status}`);
    return { rule: 'status-only-in-description', location: locations.length === 1 ? locations[0] : locations, decision };
  });
}

/** Decisions by status, of deviations that hold for all sources. */
function statusesIn(deviations: readonly Deviation[]): Map<string, string> {
  return new Map(
    deviations
      .filter(({ rule, source }) => rule === 'status-only-in-description' && source === undefined)
      .flatMap(({ location, decision }) => [location].flat().flatMap((one) => statusOf(one, decision))),
  );
}

function statusOf(location: string, decision: string): [status: string, decision: string][] {
  const status = STATUS.exec(location)?.[1];
  return status === undefined ? [] : [[status, decision]];
}
