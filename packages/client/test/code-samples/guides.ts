import { description } from '@modelarts-openapi/spec';

const { info, tags } = description as typeof description & { tags: { name: string; description: string }[] };
const texts = { introduction: String(info['description']), ...Object.fromEntries(tags.map((tag) => [tag.name, tag.description])) };

/**
 * The TypeScript of each guide that has any, as one program. A comment behind `console.log` says what it
 * prints. They find a task that has succeeded, but for the guide to errors.
 */
export const guides = Object.entries(texts).flatMap(([name, text]) => {
  const source = [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code).join('\n');
  const prints = [...source.matchAll(/console\.log\(.*\); \/\/ (?:… )?(.*\n)/g)].map(([, line]) => line).join('');
  return source ? [{ name, lang: 'TypeScript', source, prints, outcome: name === 'errors' ? 'failed' : 'succeeded' } as const] : [];
});
