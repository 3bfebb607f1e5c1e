import type { Mutation } from './mutation.js';

const METHOD = /(?:GET|PUT|POST|DELETE)(?= (?:\/|https:))/;

/** Changes of the method and of every part of the path. */
export function* mutateUri(lines: string[]): Generator<Mutation> {
  const at = lines.findIndex((line) => /^\S/.test(line) && METHOD.test(line));
  const line = lines[at] ?? '';
  const shared = { rules: ['operation-only-on-page'], location: /^[A-Z]+ \//, lines: [at + 1, at + 1] as [number, number] };
  yield { operator: 'change the method', name: 'URI', text: lines.with(at, line.replace(METHOD, 'PATCH')).join('\n'), ...shared };
  for (const part of line.split('/').slice(1)) {
    yield {
      operator: 'change the path',
      name: part,
      text: lines.with(at, line.replace(part, part.replace(/\w+/, 'made_up'))).join('\n'),
      ...shared,
      // With another name for a parameter it is the same path.
      ...(part.startsWith('{') && { rules: ['path-differs'], location: / path$/ }),
    };
  }
}

/**
 * Changes of every field of the samples, and of the request's line.
 *
 * @param fields Of the page's tables: what else an example has are keys of a map, which may be anything.
 */
export function* mutateExamples(lines: string[], fields: ReadonlySet<string>): Generator<Mutation> {
  const from = lines.findIndex((line) => /^(Example Requests|Request Example)$/.test(line));
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const edit = (operator: string, changed: string, location: RegExp): Mutation => ({
      operator,
      name: line.trim(),
      text: lines.with(at, changed).join('\n'),
      rules: ['example-refused'],
      location,
    });
    if (METHOD.test(line)) {
      yield edit("change the example's method", line.replace(METHOD, 'HEAD'), / request example \d+$/);
      yield edit("change the example's path", line.replace(/\/v\d\//, '/made_up/'), / request example \d+$/);
    }
    const [, indent = '', key, value = ''] = /^( +)"([^"]+)" ?: ?(.*)$/.exec(line) ?? [];
    if (key === undefined) continue;
    if (fields.has(key)) {
      // A field that is required is missing too. Of something that is one of several kinds, none fits.
      yield edit(
        "rename an example's field",
        `${indent}"made_up": ${value}`,
        new RegExp(` example \\d+( (.*\\.)?(made_up|${key})| .*\\[\\])?$`),
      );
      const comma = value.endsWith(',') ? ',' : '';
      if (!/[[{]$/.test(value))
        yield edit(
          "retype an example's value",
          `${indent}"${key}": {"made_up": []}${comma}`,
          new RegExp(` example \\d+( (.*\\.)?${key}| .*\\[\\])?$`),
        );
    }
    yield edit('break the JSON of an example', `${indent}"${key}" ${value}`, / example \d+$/);
  }
}
