import { get, type Operation, operationsOf, type Schema } from '@modelarts-openapi/openapi-model';
import { description } from '../build/reference.js';
import { anchorOf } from '../redocly/anchor.js';

/** What the reference shows. */
export { description };
export const title = `${description.info?.title}`;

/** The guides among the tags; the others are resources. */
export const tags = description.tags ?? [];
export const guides = tags.filter((tag) => tag['x-traitTag']);
export const resources = tags.filter((tag) => !tag['x-traitTag']);

export const operations = operationsOf(description);
/** The names of the resources in the order of the menu. */
export const menu: string[] = there((description['x-tagGroups'] as { tags: string[] }[]).at(-1)).tags;
export const operation = (id: string): Operation => there(operations.find(({ operationId }) => operationId === id));
export const getIntelligentTask = operation('getIntelligentTask');
/** An operation by the address that it has in the page, such as `/intelligent-tasks/getintelligenttask`. */
export const sectionOf = (one: Operation): string => anchorOf(one).slice(1);

/** The examples of a response, in their order. */
export function examplesOf({ responses }: Operation, status = '200'): { summary?: string; value?: Record<string, unknown> }[] {
  return [...(responses.get(status)?.content.values() ?? [])].flatMap(({ examples }) => [...examples.values()]);
}

const schemas = description.components?.schemas ?? {};
export const schema = (name: string): Schema => there(schemas[name]);
export const schemaAt = (pointer: string | undefined): Schema => there(get(description, there(pointer)) as Schema | undefined);
/** The fields of an object, those that it excludes without a schema. */
export const fieldsIn = ({ properties = {} }: Schema): Map<string, Schema | undefined> =>
  new Map(Object.entries(properties).map(([name, field]) => [name, field || undefined]));
/** What each value of a schema means. */
export const meaningsOf = (name: string): [value: string, meaning: string][] => Object.entries(schema(name)['x-enumDescriptions']);

/** The code samples of an operation, in their order. */
export const codeSamplesOf = ({ definition }: Operation): { label: string; source: string }[] => definition['x-codeSamples'] ?? [];

/** What a test needs to be there, so that its absence fails the test. */
export function there<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('expected it to be there');
  return value;
}
