import { type Description, METHODS } from '@modelarts-openapi/openapi-model';

/**
 * A copy of the source without what only its reference shows: guides, which are tags there, groups of tags, and
 * code samples. Other tools make folders, classes and endless lines of them.
 */
export function withoutReference<Document extends Description>(source: Document): Document {
  const copy: Document & { 'x-tagGroups'?: unknown } = structuredClone(source);
  delete copy['x-tagGroups'];
  if (copy.tags) copy.tags = copy.tags.filter((tag) => !(tag as { 'x-traitTag'?: boolean })['x-traitTag']);
  for (const item of Object.values(copy.paths ?? {})) {
    for (const method of METHODS) delete (item[method] as { 'x-codeSamples'?: unknown } | undefined)?.['x-codeSamples'];
  }
  return copy;
}
