import { get, join } from './pointer.js';
import { isReference, targetOf, targetPointer } from './references.js';
import type { Description, ExampleObject, HeaderObject, MediaTypeObject, Referenced, Schema } from './types.js';

/** Where something of a description stands, and how it is written there. */
export interface Located<Definition> {
  /** The JSON pointer of it, `$ref`s followed. */
  pointer: string;
  definition: Definition;
}

/** The schema of a parameter, a header or a body. */
export interface WithSchema {
  /** As it is written, so that a `$ref` is not followed. */
  schema: Schema | undefined;
  schemaPointer: string | undefined;
}

/** A media type of a body. */
export interface MediaType extends Located<MediaTypeObject>, WithSchema {
  /** Such as `application/json`. */
  mediaType: string;
  /** By name, `$ref`s followed. */
  examples: Map<string, ExampleObject>;
}

/** A header of a response. */
export interface Header extends Located<HeaderObject>, WithSchema {
  name: string;
  required: boolean;
}

/** What stands behind a value that may be a `$ref`, with the pointer of it. */
export function located<Definition extends object>(description: Description, at: string, value: unknown): Located<Definition> {
  if (!isReference(value)) return { pointer: at, definition: (value ?? {}) as Definition };
  return { pointer: targetPointer(description, at), definition: targetOf<Definition>(description, value) };
}

/** The keys of a map with what stands behind each of them. */
export function locatedIn<Definition extends object>(
  description: Description,
  at: string,
  map: object | undefined,
): [key: string, Located<Definition>][] {
  return Object.entries(map ?? {}).map(([key, value]) => [key, located<Definition>(description, join(at, key), value)]);
}

/** The schema of what has one, be it in `schema` or in the only media type of `content`. */
export function schemaIn({ pointer, definition }: Located<{ schema?: object; content?: object }>): WithSchema {
  const [mediaType] = Object.keys(definition.content ?? {});
  const keys = definition.schema || mediaType === undefined ? ['schema'] : ['content', mediaType, 'schema'];
  const schema = get(definition, keys) as Schema | undefined;
  return { schema, schemaPointer: schema && join(pointer, ...keys) };
}

/** The media types of a body by their names. */
export function contentOf(description: Description, body: Located<{ content?: object }>): Map<string, MediaType> {
  const all = locatedIn<MediaTypeObject>(description, join(body.pointer, 'content'), body.definition.content);
  return new Map(
    all.map(([mediaType, media]) => [mediaType, { mediaType, ...media, ...schemaIn(media), examples: examplesOf(description, media) }]),
  );
}

function examplesOf(description: Description, { definition }: Located<MediaTypeObject>): Map<string, ExampleObject> {
  const all = Object.entries((definition.examples ?? {}) as Record<string, Referenced<ExampleObject>>);
  return new Map(all.map(([name, example]) => [name, targetOf(description, example)]));
}

/** The JSON of a body, if it has any: `application/json`, or else the first type that ends with `+json`. */
export function jsonOf(body: { content: ReadonlyMap<string, MediaType> } | undefined): MediaType | undefined {
  const all = [...(body?.content.values() ?? [])];
  return all.find(({ mediaType }) => isJson(mediaType, '/json')) ?? all.find(({ mediaType }) => isJson(mediaType, '+json'));
}

const isJson = (mediaType: string, ending: string): boolean => mediaTypeOf(mediaType).endsWith(ending);

/** The media type that a `Content-Type` names, in lower case and without its parameters. */
export function mediaTypeOf(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}
