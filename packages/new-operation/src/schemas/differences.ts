import type { compareTable } from '@modelarts-openapi/vendor-pages';

type Finding = ReturnType<typeof compareTable>[number];

/** Findings of which many are alike: what is only on one side. */
const ONE_SIDED: Record<string, string> = {
  'field-only-on-page': 'only the page has',
  'field-only-in-description': 'only the description has',
  'option-only-on-page': 'only the page has',
  'option-only-in-description': 'only the description has',
};

/** Differences between a table and a schema in words, a line for what is alike. */
export function differencesInWords(findings: readonly Finding[]): string[] {
  const lines = new Map<string, string[]>();
  for (const { rule, location, message } of findings) {
    const [path = '', value] = location.slice(location.indexOf(' ') + 1).split(' = ');
    const words = ONE_SIDED[rule];
    const line = words === undefined ? `${path}: ${message}` : value === undefined ? words : `${path}: ${words}`;
    const named = words === undefined ? [] : [value ?? path];
    lines.set(line, [...(lines.get(line) ?? []), ...named]);
  }
  return [...lines].map(([line, named]) => [line, named.join(', ')].filter(Boolean).join(' '));
}
