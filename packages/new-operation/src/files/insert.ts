import { isMap, isPair, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { yamlOf } from '../description/yaml.js';
import { endOf, spliced } from './splice.js';

/** As the linter wants them under a path. */
const METHODS_IN_ORDER = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options', 'trace'];

function pairOf(map: YAMLMap | undefined, key: string): Pair | undefined {
  return map?.items.find((one) => isPair(one) && isScalar(one.key) && String(one.key.value) === key);
}

function mapAt(map: YAMLMap | undefined, key: string): YAMLMap | undefined {
  const value = pairOf(map, key)?.value;
  return isMap(value) ? value : undefined;
}

function seqAt(map: YAMLMap | undefined, key: string): YAMLSeq | undefined {
  const value = pairOf(map, key)?.value;
  return isSeq(value) ? value : undefined;
}

/** The root of the description, with an operation under its path and method; all else stays, byte for byte. */
export function withOperation(text: string, method: string, path: string, reference: string, resource: string): string {
  const root = parseDocument(text).contents as YAMLMap;
  const key = method.toLowerCase();
  const line = `    ${key}:\n      $ref: ${reference}\n`;
  const paths = mapAt(root, 'paths');
  const item = mapAt(paths, path);
  if (item) {
    const later = item.items.find(({ key: other }) => METHODS_IN_ORDER.indexOf(String(other)) > METHODS_IN_ORDER.indexOf(key));
    const before = isScalar(later?.key) ? later.key.range?.[0] : undefined;
    return before === undefined ? spliced(text, endOf(text, item), line) : spliced(text, text.lastIndexOf('\n', before) + 1, line);
  }
  const block = `  ${path}:\n${line}`;
  if (!paths) return `${text.trimEnd()}\npaths:\n${block}`;
  // Behind the last path of its resource, or else behind all.
  const last = paths.items.filter(({ value }) => String(value).includes(`/resources/${resource}/`)).at(-1) ?? paths.items.at(-1);
  return spliced(text, endOf(text, last?.value as YAMLMap), block);
}

/** The root of the description, with a tag, and that in the last group of tags. */
export function withTag(text: string, { name, ...says }: { name: string; [key: string]: unknown }): string {
  const root = parseDocument(text).contents as YAMLMap;
  const tags = seqAt(root, 'tags');
  const entry = yamlOf([{ name, ...says, description: '' }])
    .replace(/^/gm, '  ')
    .trimEnd();
  const group = seqAt(root, 'x-tagGroups')?.items.at(-1);
  const names = isMap(group) ? seqAt(group, 'tags') : undefined;
  // From the end on, so that offsets before it stay.
  let whole = text;
  const last = names?.items.at(-1);
  if (isScalar(last) && last.range) whole = spliced(whole, last.range[1], names?.flow ? `, ${name}` : `\n      - ${name}`);
  return tags ? spliced(whole, endOf(text, tags), `${entry}\n`) : `${whole.trimEnd()}\ntags:\n${entry}\n`;
}

/** A list of exports with one more, in the order of the alphabet. */
export function withExport(text: string, line: string): string {
  const lines = text.split('\n').filter(Boolean);
  return lines.includes(line) ? text : `${[...lines, line].sort().join('\n')}\n`;
}

/** The list of all handlers, with those of one more resource. */
export function withResource(text: string, resource: string, name: string): string {
  const line = `import * as ${name} from '../${resource}/handlers.js';`;
  if (text.includes(line)) return text;
  const imports = text.split('\n').filter((one) => /^import (\* as|type \{) .* from '\.\.\//.test(one));
  const sorted = [...imports, line].sort((one, other) => (one.split("'")[1] ?? '').localeCompare(other.split("'")[1] ?? '', 'en'));
  const first = imports[0] ?? '';
  const without = imports.slice(1).reduce((all, one) => all.replace(`${one}\n`, ''), text);
  // The list stands on one line as long as it fits there.
  return without.replace(first, sorted.join('\n')).replace(/\{(\s+)((?:\.\.\.\w+,?\s+)+)\}/, (_all, space: string, spread: string) => {
    const names = [...(spread.match(/\.\.\.\w+/g) ?? []), `...${name}`].sort();
    return space === ' ' ? `{ ${names.join(', ')} }` : `{\n${names.map((one) => `  ${one},\n`).join('')}}`;
  });
}
