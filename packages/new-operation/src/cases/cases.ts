import { hasKey, isObject, join } from '@modelarts-openapi/openapi-model';
import { type Page, pageTypeOf, referredTable, type Table } from '@modelarts-openapi/vendor-pages';
import { isError } from '../examples/folder-examples.js';
import type { PageExample } from '../examples/page-examples.js';
import type { NewParameter } from '../operation/parameters.js';
import type { VendorPage } from '../page/vendor-page.js';
import { valuesOf } from './values.js';

/** An entry of `cases.json`. */
interface BodyCase {
  example: string;
  at: string | string[];
  remove?: true;
  accepted?: unknown[];
  refused?: unknown[];
  why: string;
}

/** `cases.json` as far as the page says it: the request, what is mandatory, values of options, limits. */
export function casesOf(
  { page, operation: { method, path } }: VendorPage,
  parameters: readonly NewParameter[],
  examples: readonly PageExample[],
  answersWithoutBody: readonly string[],
): object {
  const exampleIn = (name: string) => parameters.find((one) => one.in === 'path' && one.name === name)?.example ?? '';
  const filled = path.replace(/\{([^{}]+)\}/g, (_all, name: string) => encodeURIComponent(String(exampleIn(name))));
  const inQuery = valuesIn('query', parameters);
  const inHeaders = valuesIn('header', parameters);
  const cases = Object.fromEntries(parameters.flatMap((parameter) => casesOfParameter(parameter)));
  return {
    request: {
      method,
      path: filled,
      ...(inQuery && { query: inQuery }),
      ...(inHeaders && { headers: inHeaders }),
      ...(Object.keys(cases).length > 0 && { parameters: cases }),
      ...(answersWithoutBody.length > 0 && { answersWithoutBody }),
    },
    bodies: grouped(
      examples.filter((example) => !isError(example)).flatMap((example, index, all) => bodyCases(page, example, all.slice(0, index))),
    ),
  };
}

/** Entries that differ in their location alone are one. */
function grouped(cases: readonly BodyCase[]): BodyCase[] {
  const groups = new Map<string, BodyCase>();
  for (const { at, ...rest } of cases) {
    const key = JSON.stringify(rest);
    const { example, ...values } = rest;
    const locations = [groups.get(key)?.at ?? [], at].flat();
    groups.set(key, { example, at: locations.length === 1 ? at : locations, ...values });
  }
  return [...groups.values()];
}

function valuesIn(where: NewParameter['in'], parameters: readonly NewParameter[]): object | undefined {
  const values = parameters.filter((one) => one.in === where).map(({ name, example }) => [name, example] as const);
  return values.length > 0 ? Object.fromEntries(values) : undefined;
}

/** What operations share has its cases in `spec/shared/cases.json`. */
function casesOfParameter({ name, in: where, field, example, isShared }: NewParameter): [string, object][] {
  const values = valuesOf(field, example);
  // An ID may have any length, but there has to be one.
  if (where === 'path' && field.type === 'String' && !values.accepted) values.accepted = ['0'];
  return isShared || Object.keys(values).length === 0 ? [] : [[name, values]];
}

function bodyCases(page: Page, example: PageExample, before: readonly PageExample[]): BodyCase[] {
  const root = page.tables.find(({ kind }) => kind === (example.kind === 'request' ? 'request' : 'response'));
  const isFirst = !before.some(({ kind }) => kind === example.kind);
  if (!isObject(example.body)) return [];
  if (!root) return isFirst ? [wholeCase(example.file, {})] : [];
  const cases: BodyCase[] = isFirst ? [wholeCase(example.file, leastOf(root, example.body))] : [];
  const met = new Set<string>(before.filter(({ kind }) => kind === example.kind).flatMap(({ body }) => [...fieldsShown(page, root, body)]));
  visit(root, example.body, '');
  return cases;

  function visit(table: Table, body: unknown, at: string): void {
    if (!isObject(body)) return;
    for (const field of table.fields) {
      if (!hasKey(body, field.name)) continue;
      const path = join(at, field.name);
      const value = body[field.name];
      const key = `${table.name}.${field.name}`;
      if (!met.has(key)) {
        met.add(key);
        if (field.mandatory) cases.push({ example: example.file, at: path, remove: true, why: 'mandatory on the page' });
        const { accepted, refused } = valuesOf(field, value);
        if (accepted || refused) {
          const why = field.options.length > 0 ? 'values that the page lists' : 'limits that the page names';
          cases.push({ example: example.file, at: path, ...(refused && { refused }), ...(accepted && { accepted }), why });
        }
      }
      const inner = referredTable(page, field);
      if (!inner) continue;
      for (const [part, location] of partsOf(value, path, pageTypeOf(field.type).kind)) {
        if (isObject(part) && !met.has(inner.name)) {
          met.add(inner.name);
          cases.push({ example: example.file, at: location, accepted: [leastOf(inner, part)], why: 'an object with what is mandatory' });
        }
        visit(inner, part, location);
      }
    }
  }
}

function wholeCase(example: string, least: object): BodyCase {
  return { example, at: '', refused: [null, [], 'text'], accepted: [least], why: 'an object with what is mandatory' };
}

/** What is mandatory in an object. */
function leastOf({ fields }: Table, body: Record<string, unknown>): object {
  return Object.fromEntries(fields.flatMap(({ name, mandatory }) => (mandatory && hasKey(body, name) ? [[name, body[name]]] : [])));
}

/** The fields that an example shows, as `table.field`, and their tables. */
function fieldsShown(page: Page, table: Table, body: unknown, found = new Set<string>()): Set<string> {
  if (!isObject(body)) return found;
  for (const field of table.fields) {
    if (!hasKey(body, field.name)) continue;
    found.add(`${table.name}.${field.name}`);
    const inner = referredTable(page, field);
    if (!inner) continue;
    found.add(inner.name);
    for (const [part] of partsOf(body[field.name], '', pageTypeOf(field.type).kind)) fieldsShown(page, inner, part, found);
  }
  return found;
}

function partsOf(value: unknown, path: string, kind: string): [part: unknown, path: string][] {
  if (kind === 'array' && Array.isArray(value)) return value.map((item, index) => [item, join(path, index)]);
  if (kind === 'map' && isObject(value)) return Object.entries(value).map(([key, item]) => [item, join(path, key)]);
  return [[value, path]];
}
