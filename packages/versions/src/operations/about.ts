import { type Description, join, METHODS, type ServerObject } from '@modelarts-openapi/openapi-model';
import { type Comparison, type Place, report } from '../change.js';
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
  const place = ({ url }: ServerObject): Place => ({ label: `servers ${url}`, path: '' });
  const pointer = (index: number) => join('#', 'servers', index);
  for (const [index, server] of before.entries()) {
    const now = after.findIndex(({ url }) => url === server.url);
    if (now < 0) report(comparison, 'server-removed', place(server), { pointer: pointer(index), name: server.url }, 'before');
    else {
      const both = { before: { pointer: pointer(index), definition: server }, after: { pointer: pointer(now), definition: after[now]! } };
      compareRest(comparison, both, place(server), ['variables']);
      if (variablesIn(server) !== variablesIn(after[now]!)) {
        report(comparison, 'server-changed', place(server), { pointer: join(pointer(now), 'variables'), keyword: 'variables' });
      }
    }
  }
  for (const [index, server] of after.entries()) {
    if (!before.some(({ url }) => url === server.url))
      report(comparison, 'server-added', place(server), { pointer: pointer(index), name: server.url });
  }
}

/** What variables may be and are by themselves, whatever is said of them. */
const variablesIn = ({ variables = {} }: ServerObject) =>
  JSON.stringify(Object.entries(variables).map(([name, { enum: values, default: one }]) => [name, values?.toSorted(), one]));

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
    const place = { label: `tags ${name}`, path: '' };
    if (before && after) compareRest(comparison, { before, after }, place);
    else report(comparison, 'words-changed', place, { pointer: (after ?? before)!.pointer }, after ? 'after' : 'before');
  }
}
