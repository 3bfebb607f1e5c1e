import { get, isObject, isReference, type Operation } from '@modelarts-openapi/openapi-model';
import { marked } from 'marked';
import { documentsOf } from '../build/markdown/documents.js';
import { idOf } from '../build/plain/html.js';
import { plainPages } from '../build/plain/pages.js';
import { flattenSchemas } from '../redocly/flatten-schemas.js';
import { description, guides, operations, sectionOf } from './description.js';

// What stands under these are names or values, and no keywords.
const NAMES = /^(properties|patternProperties|dependentSchemas|headers|links|mapping|content|parameters)$/;
const VALUES = /^(const|default|enum|example|examples|x-(clouds|codeSamples|enum.*|job|observed-in|pagination|permissions))$/;

/** Whether everything is looked at, as `pnpm test:sections` does: each section takes the browser seconds, and there are many. */
export const isWhole: boolean = process.env['REFERENCE_SECTIONS'] === 'all';

/** A few operations that between them have each keyword and type that any has, so that they show all that can be shown. */
const someOperations = covering(operations, keywordsOf);

/** The addresses of these, and of a few guides that between them have each kind of Markdown that any has. */
export const someSections: string[] = [
  ...covering(guides, ({ description: text = '' }) => elementsOf(text)).map(({ name }) => `/${name}`),
  ...someOperations.map(sectionOf),
];

/** A few guides and operations that between them have each kind of Markdown that any has: by the page without scripts, their IDs in it. */
export const plainSections: Map<string, string[]> = new Map();
for (const { file, documents } of pages()) {
  const some = covering(documents, ({ text }) => elementsOf(text));
  if (isWhole || file === 'guides.html' || plainSections.size < 2)
    plainSections.set(
      file,
      some.map((one) => idOf(one.file)),
    );
}

function pages() {
  const flat = flattenSchemas(structuredClone(description));
  return plainPages(flat, documentsOf(flat));
}

/**
 * Leaves out, from the largest on, what has nothing that the others do not have.
 *
 * @param featuresOf What there is of one, as often as it occurs.
 */
function covering<Item>(items: readonly Item[], featuresOf: (item: Item) => string[]): Item[] {
  if (isWhole) return [...items];
  const all = items
    .map((item) => ({ item, features: featuresOf(item) }))
    .sort((some, others) => others.features.length - some.features.length);
  const left = new Map(all.map(({ item, features }) => [item, new Set(features)]));
  for (const [item, features] of left) {
    const others = [...left].filter(([other]) => other !== item).map(([, its]) => its);
    if ([...features].every((feature) => others.some((its) => its.has(feature)))) left.delete(item);
  }
  return [...left.keys()];
}

function keywordsOf({ definition }: Operation): string[] {
  const keywords: string[] = [];
  const seen = new Set<unknown>();
  const walk = (part: unknown, areNames = false): void => {
    if (seen.has(part)) return;
    seen.add(part);
    if (Array.isArray(part)) for (const one of part) walk(one);
    else if (isReference(part)) walk(get(description, part.$ref));
    else if (isObject(part)) {
      for (const [key, value] of Object.entries(part)) {
        if (!areNames) keywords.push(key === 'type' ? `type ${value}` : key);
        if (areNames || !VALUES.test(key)) walk(value, !areNames && NAMES.test(key));
      }
    }
  };
  walk(definition);
  return keywords;
}

/** The elements that Markdown becomes, blocks of code by their language. */
function elementsOf(markdown: string): string[] {
  return [...marked.parse(markdown, { async: false }).matchAll(/<\w+(?: class="language-\w+")?/g)].map(([element]) => element);
}
