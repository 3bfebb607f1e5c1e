import pluralize from 'pluralize';

/** `workforce_tasks`, `workforce-tasks` and `WorkforceTasks` in words: `workforce`, `tasks`. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z\d]+/)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}

/** Words as schemas are named: `WorkforceTask`. */
export function pascalCase(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

/** Words as a sentence begins: `Labeling teams`. */
export function sentenceCase(words: readonly string[]): string {
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A cloud as people write its name: `Open Telekom Cloud` of `open-telekom-cloud`. */
export function cloudName(cloud: string): string {
  return cloud
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** The last word in the singular. */
export function singular(words: readonly string[]): string[] {
  return [...words.slice(0, -1), ...words.slice(-1).map((word) => pluralize.singular(word))];
}

const IRREGULAR: Record<string, string> = { get: 'got', send: 'sent', stop: 'stopped', sync: 'synchronized' };

/** A verb as what it made is named: `created`. */
export function participle(verb: string): string {
  return IRREGULAR[verb] ?? `${verb.replace(/e$/, '').replace(/y$/, 'i')}ed`;
}
