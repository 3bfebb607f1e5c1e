import { isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { yamlOf } from '../description/yaml.js';
import { endOf, spliced } from '../files/splice.js';

/** A schema's file with examples for those of its properties that have none; all else stays, byte for byte. */
export function withPropertyExamples(text: string, values: ReadonlyMap<string, unknown>): string {
  const properties = parseDocument(text).getIn(['properties']);
  if (!isMap(properties)) return text;
  // From the end on, so that offsets before it stay.
  return properties.items.reduceRight((whole, pair) => {
    const example = exampleFor(pair, values);
    if (example === undefined) return whole;
    const lines = yamlOf({ examples: [example] }).replace(/^(?=.)/gm, '    ');
    return spliced(whole, endOf(whole, pair.value as YAMLMap), lines);
  }, text);
}

function exampleFor({ key, value }: Pair, values: ReadonlyMap<string, unknown>): unknown {
  const hasOwn = !isMap(value) || ['$ref', 'const', 'examples', 'additionalProperties'].some((keyword) => value.has(keyword));
  return isScalar(key) && !hasOwn ? values.get(String(key.value)) : undefined;
}
