import type { Mutation } from './mutations.js';

const METHOD = /(?:GET|POST)(?= (?:\/|https:))/;

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
    };
  }
}

/** Changes of every field of the samples, and of the request's line. */
export function* mutateSamples(lines: string[]): Generator<Mutation> {
  const from = lines.indexOf('Example Requests');
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const edit = (operator: string, changed: string, location: RegExp): Mutation => ({
      operator,
      name: line.trim(),
      text: lines.with(at, changed).join('\n'),
      rules: ['sample-refused'],
      location,
    });
    if (METHOD.test(line)) {
      yield edit("change the sample's method", line.replace(METHOD, 'PUT'), / request sample 1$/);
      yield edit("change the sample's path", line.replace('/datasets/', '/made_up/'), / request sample 1$/);
    }
    const [, indent = '', key, value = ''] = /^( +)"([^"]+)" ?: ?(.*)$/.exec(line) ?? [];
    if (key === undefined) continue;
    // A field that is required is missing too.
    yield edit("rename a sample's field", `${indent}"made_up": ${value}`, new RegExp(` sample \\d (.*\\.)?(made_up|${key})$`));
    const comma = value.endsWith(',') ? ',' : '';
    if (!/[[{]$/.test(value))
      yield edit("retype a sample's value", `${indent}"${key}": {"made_up": []}${comma}`, new RegExp(` sample \\d (.*\\.)?${key}$`));
    yield edit('break the JSON of a sample', `${indent}"${key}" ${value}`, / sample \d$/);
  }
}
