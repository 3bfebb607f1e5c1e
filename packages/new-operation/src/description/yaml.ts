import { Document, isScalar, isSeq, parse, Scalar, visit } from 'yaml';

/** Reads YAML. @throws Error that names the file where it is none. */
export function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`${file}: no YAML: ${(error as Error).message.split('\n')[0]}`, { cause: error });
  }
}

/** What a job says in lists. */
const OF_JOBS = /^(running|succeeded|failed|stopped|changes)$/;

/** Writes YAML in the form of the files in `spec/`. An enum of numbers or booleans takes one line, and so does what a job says in lists. */
export function yamlOf(value: unknown): string {
  const document = new Document(value);
  visit(document, {
    Pair(_key, { key, value: list }) {
      if (isScalar(key) && key.value === 'enum' && isSeq(list))
        list.flow = list.items.every((item) => isScalar(item) && typeof item.value !== 'string');
      else if (isScalar(key) && OF_JOBS.test(`${key.value}`) && isSeq(list)) list.flow = true;
    },
    Scalar(key, node) {
      // Keys that look like numbers or booleans are text.
      if (key === 'key' && typeof node.value === 'string' && /^(-?\d|true$|false$|@)/.test(node.value)) node.type = Scalar.QUOTE_SINGLE;
    },
  });
  return document.toString({ singleQuote: true, lineWidth: 110, indentSeq: true, flowCollectionPadding: false });
}
