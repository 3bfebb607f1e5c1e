import { type Description, join, METHODS, type ServerObject } from '@modelarts-openapi/openapi-model';
import { type Comparison, type Context, report } from '../change.js';
import { compareRest } from './keywords.js';

/** Compares what stands above operations: servers, tags, and what the description says of itself. */
export function compareAbout(comparison: Comparison): void {
  const [before, after] = [comparison.before, comparison.after];
  compareServers(comparison, before.servers ?? [], after.servers ?? []);
  compareTags(comparison);
  comparePaths(comparison);
  const info = ({ info: definition = {} }: { info?: object }) => ({ pointer: '#/info', definition });
  compareRest(comparison, { before: info(before), after: info(after) }, { label: 'info', path: '' }, ['version']);
  const rest = ['info', 'paths', 'components', 'servers', 'security', 'tags', 'openapi'];
  const all = (definition: Description) => ({ pointer: '#', definition });
  compareRest(comparison, { before: all(before), after: all(after) }, { label: 'description', path: '' }, rest);
  if (before.openapi !== after.openapi) {
    report(comparison, 'words-changed', { label: 'description', path: '' }, { pointer: '#/openapi', keyword: 'openapi' });
  }
}

function compareServers(comparison: Comparison, before: ServerObject[], after: ServerObject[]): void {
  const context = ({ url }: ServerObject): Context => ({ label: `servers ${url}`, path: '' });
  const pointer = (index: number) => join('#', 'servers', index);
  for (const [index, server] of before.entries()) {
    const now = after.findIndex(({ url }) => isSame(url, server.url));
    if (now < 0) report(comparison, 'server-removed', context(server), { pointer: pointer(index), name: server.url }, 'before');
    else {
      const both = { before: { pointer: pointer(index), definition: server }, after: { pointer: pointer(now), definition: after[now]! } };
      compareRest(comparison, both, context(server), ['variables', 'url']);
      const rule = ruleOf(server.variables ?? {}, after[now]?.variables ?? {});
      if (rule) report(comparison, rule, context(server), { pointer: join(pointer(now), 'variables'), keyword: 'variables' });
    }
  }
  for (const [index, server] of after.entries()) {
    if (!before.some(({ url }) => isSame(url, server.url)))
      report(comparison, 'server-added', context(server), { pointer: pointer(index), name: server.url });
  }
}

/** A slash at the end of an address makes no other one: paths begin with one. */
const isSame = (one = '', other = '') => one.replace(/\/$/, '') === other.replace(/\/$/, '');

type Variables = NonNullable<ServerObject['variables']>;

/** What it means that the variables of an address may be something else, or are it by themselves. */
function ruleOf(before: Variables, after: Variables): 'server-changed' | 'server-values-added' | undefined {
  const names = Object.keys({ ...before, ...after });
  const allows = (one: Variables, other: Variables, name: string) => {
    const [values, others] = [one[name]?.enum, other[name]?.enum] as [string[]?, string[]?];
    return !values || (others?.every((value) => values.includes(value)) ?? false);
  };
  const isOther = names.some((name) => before[name]?.default !== after[name]?.default || !allows(after, before, name));
  if (isOther) return 'server-changed';
  return names.some((name) => !allows(before, after, name)) ? 'server-values-added' : undefined;
}

/** Compares what paths say beside their operations. */
function comparePaths(comparison: Comparison): void {
  for (const [path, definition] of Object.entries(comparison.before.paths ?? {})) {
    const now = comparison.after.paths?.[path] as object | undefined;
    const both = {
      before: { pointer: join('#', 'paths', path), definition },
      after: { pointer: join('#', 'paths', path), definition: now ?? {} },
    };
    if (now) compareRest(comparison, both, { label: path, path: '' }, [...METHODS, 'parameters']);
  }
}

function compareTags(comparison: Comparison): void {
  const [from, to] = [comparison.before, comparison.after].map(({ tags = [] }) =>
    tags.map((definition, index) => ({ pointer: `#/tags/${index}`, definition })),
  );
  const names = new Set([...from!, ...to!].map(({ definition }) => definition.name));
  for (const name of names) {
    const [before, after] = [from, to].map((tags) => tags!.find(({ definition }) => definition.name === name));
    const context = { label: `tags ${name}`, path: '' };
    if (before && after) compareRest(comparison, { before, after }, context);
    else report(comparison, 'words-changed', context, { pointer: (after ?? before)!.pointer }, after ? 'after' : 'before');
  }
}
