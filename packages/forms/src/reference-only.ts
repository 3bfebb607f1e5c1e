import { type Description, METHODS } from '@modelarts-openapi/openapi-model';

type Tag = NonNullable<Description['tags']>[number] & { 'x-traitTag'?: boolean };

/**
 * A copy of the source without what only its reference shows: guides, which are tags there, groups of tags, and
 * code samples. Other tools make folders, classes and endless lines of them. Links inside the reference lead nowhere
 * from a file, and become words.
 */
export function withoutReference<Document extends Description>(source: Document): Document {
  const tags: Tag[] = source.tags ?? [];
  const guides = new Set(tags.filter((tag) => tag['x-traitTag']).map(({ name }) => `#tag/${name}`));
  const words = (key: string, value: unknown) => (key === 'description' && typeof value === 'string' ? linksAsWords(value, guides) : value);
  const copy: Document & { 'x-tagGroups'?: unknown } = JSON.parse(JSON.stringify(source, words));
  delete copy['x-tagGroups'];
  if (copy.tags) copy.tags = copy.tags.filter((tag: Tag) => !tag['x-traitTag']);
  for (const item of Object.values(copy.paths ?? {})) {
    for (const method of METHODS) delete (item[method] as { 'x-codeSamples'?: unknown } | undefined)?.['x-codeSamples'];
  }
  return copy;
}

/** A link that has no address of its own: to a guide, which is called one, to a part of the reference, or to a file beside it. */
function linksAsWords(text: string, guides: ReadonlySet<string>): string {
  return text.replace(/\[([^\]]+)\]\((?![a-z]+:)([^)\s]*)\)/g, (_link, title: string, target: string, offset: number) => {
    if (!guides.has(target)) return target.startsWith('#') ? title : `\`${title}\``;
    const begins = /(^|[.!?]\s+|[-*] |\n\n)$/.test(text.slice(0, offset));
    return `${begins ? 'The' : 'the'} guide *${title}*`;
  });
}
