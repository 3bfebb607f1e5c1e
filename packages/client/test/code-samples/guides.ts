import { description } from './reference.js';

const { info, tags = [] } = description;
const texts = { introduction: info?.description ?? '', ...Object.fromEntries(tags.map((tag) => [tag.name, tag.description ?? ''])) };

/**
 * The TypeScript of each guide that has any, as one program. A comment behind `console.log` says what it
 * prints. They find a task that has succeeded, but for the guide to errors.
 */
export const guides = Object.entries(texts).flatMap(([name, text]) => {
  const source = [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code).join('\n');
  const prints = [...source.matchAll(/console\.log\(.*\); \/\/ (?:… )?(.*\n)/g)].map(([, line]) => line).join('');
  return source ? [{ name, lang: 'TypeScript', source, prints, outcome: name === 'errors' ? 'failed' : 'succeeded' } as const] : [];
});
