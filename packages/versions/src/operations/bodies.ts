import { type Header, join, type MediaType, type Operation, type Response } from '@modelarts-openapi/openapi-model';
import { type Comparison, type Context, report } from '../change.js';
import { compareSchemas } from '../schemas/compare.js';
import { sameValue } from '../schemas/keywords.js';
import { type Both, compareExamples, compareRest, compareSwitch } from './keywords.js';

/** What has a schema: a media type, a parameter, a header. */
type Located = Pick<MediaType, 'pointer' | 'definition' | 'schema' | 'schemaPointer'>;

/** Compares the schemas of two things that may have one. */
export function compareSchemaOf(comparison: Comparison, before: Located, after: Located, context: Context): void {
  if (before.schemaPointer && after.schemaPointer) compareSchemas(comparison, [before.schemaPointer], [after.schemaPointer], context);
  else if (before.schemaPointer) {
    report(comparison, 'schema-removed', context, { pointer: before.schemaPointer, keyword: 'schema' }, 'before');
  } else if (after.schemaPointer) report(comparison, 'schema-added', context, { pointer: after.schemaPointer, keyword: 'schema' });
}

/** Compares what a body may be, by media type. */
function compareContent(comparison: Comparison, before: Map<string, MediaType>, after: Map<string, MediaType>, context: Context): void {
  const [from, to] = [byName(before), byName(after)];
  for (const [name, media] of from) {
    const now = to.get(name);
    // JSON is what bodies are unless something else is said.
    const at = name === 'application/json' ? context : { ...context, label: `${context.label} (${name})` };
    if (!now) report(comparison, 'media-type-removed', context, { pointer: media.pointer, name }, 'before');
    else {
      compareSchemaOf(comparison, media, now, at);
      const both = { before: media, after: now };
      compareExamples(comparison, both, at);
      compareEncoding(comparison, both, at);
      compareRest(comparison, both, at, ['schema', 'examples', 'example', 'encoding']);
    }
  }
  for (const [name, { pointer }] of to) {
    if (!from.has(name)) report(comparison, 'media-type-added', context, { pointer, name });
  }
}

/** Media types are the same in any case of letters, and with any space before a parameter. */
const byName = (content: Map<string, MediaType>) =>
  new Map([...content].map(([name, media]) => [name.toLowerCase().replaceAll(/\s*;\s*/g, '; '), media]));

/** How the parts of a form are written. */
function compareEncoding(comparison: Comparison, { before, after }: Both, context: Context): void {
  const [from, to] = [before.definition, after.definition].map((one) => (one as { encoding?: object }).encoding);
  if (sameValue(from, to)) return;
  const [side, pointer] = to ? (['after', after.pointer] as const) : (['before', before.pointer] as const);
  report(comparison, 'encoding-changed', context, { pointer: join(pointer, 'encoding'), keyword: 'encoding' }, side);
}

/** Compares the bodies of requests. */
export function compareRequestBodies(
  comparison: Comparison,
  { requestBody: before }: Operation,
  { requestBody: after }: Operation,
  context: Context,
): void {
  if (before && after) {
    const both = { before, after };
    compareSwitch(comparison, both, context, 'required', { on: 'request-body-required', off: 'request-body-optional' });
    compareContent(comparison, before.content, after.content, context);
    compareRest(comparison, both, context, ['content', 'required']);
  } else if (before) report(comparison, 'request-body-removed', context, { pointer: before.pointer }, 'before');
  else if (after) {
    report(comparison, after.required ? 'required-request-body-added' : 'request-body-added', context, { pointer: after.pointer });
  }
}

/** Compares responses by status, their headers and bodies. */
export function compareResponses(comparison: Comparison, before: Operation, after: Operation, context: Context): void {
  for (const [status, response] of before.responses) {
    const now = after.responses.get(status);
    const at = { ...context, label: `${context.label} ${status}` };
    if (now) compareResponse(comparison, response, now, at);
    else report(comparison, 'response-removed', at, { pointer: response.pointer, name: status }, 'before');
  }
  for (const [status, { pointer }] of after.responses) {
    if (!before.responses.has(status))
      report(comparison, 'response-added', { ...context, label: `${context.label} ${status}` }, { pointer, name: status });
  }
}

function compareResponse(comparison: Comparison, before: Response, after: Response, context: Context): void {
  compareHeaders(comparison, before, after, context);
  if (before.content.size > 0 || after.content.size > 0) compareContent(comparison, before.content, after.content, context);
  compareRest(comparison, { before, after }, context, ['content', 'headers']);
}

function compareHeaders(comparison: Comparison, before: Response, after: Response, context: Context): void {
  const [from, to] = [lowerCased(before.headers), lowerCased(after.headers)];
  for (const [key, header] of from) {
    const now = to.get(key);
    const at = { ...context, label: `${context.label} header ${header.name}` };
    if (!now) {
      report(comparison, 'response-header-removed', at, { pointer: header.pointer, name: header.name }, 'before');
      continue;
    }
    const both = { before: header, after: now };
    compareSwitch(comparison, both, at, 'required', { on: 'response-header-required', off: 'response-header-optional' });
    compareSwitch(comparison, both, at, 'deprecated', { on: 'deprecated', off: 'reactivated' });
    compareSchemaOf(comparison, header, now, at);
    compareExamples(comparison, both, at);
    compareRest(comparison, both, at, ['schema', 'content', 'required', 'deprecated', 'examples', 'example']);
  }
  for (const [key, { name, pointer }] of to) {
    if (!from.has(key))
      report(comparison, 'response-header-added', { ...context, label: `${context.label} header ${name}` }, { pointer, name });
  }
}

const lowerCased = (headers: Map<string, Header>) => new Map([...headers].map(([name, header]) => [name.toLowerCase(), header]));
