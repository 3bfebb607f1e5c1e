import type { Schema } from '@modelarts-openapi/openapi-model';
import { compareField, type Field, isSecurityHeader, pageTypeOf, type TableKind } from '@modelarts-openapi/vendor-pages';
import { type KnownDescription, referenceTo, type SharedParameter } from '../description/read-description.js';
import { placeholderOf } from '../examples/every-field.js';
import { type PageExamples, PLACEHOLDER } from '../examples/page-examples.js';
import type { ShownValues } from '../examples/shown-values.js';
import type { VendorPage } from '../page/vendor-page.js';
import { differencesInWords } from '../schemas/differences.js';

import { fieldSchema, isShownAsTyped, optionValuesOf, type References, typed } from '../schemas/field-schema.js';

/** A parameter of the new operation. */
export interface NewParameter {
  name: string;
  in: 'path' | 'query' | 'header';
  field: Field;
  /** A value that looks like a real one, as far as the page shows any. */
  example: unknown;
  /** As it stands in `operation.yaml`. */
  written: object;
  isShared: boolean;
}

/** What the parameters are made from. */
interface Sources {
  page: VendorPage;
  known: KnownDescription;
  shown: ShownValues;
  query: PageExamples['query'];
  /** Examples that somebody has given, by name. */
  given: ReadonlyMap<string, string>;
  references: References;
  /** The file that they are written to. */
  file: string;
  notes: string[];
}

/** The parameters of a page, those in the path in its order. The ones that operations share are referred to. */
export function parametersOf(sources: Sources): NewParameter[] {
  const { page, given, notes } = sources;
  const { path } = page.operation;
  const fieldsOf = (kind: TableKind) => page.page.tables.filter((table) => table.kind === kind).flatMap(({ fields }) => fields);
  const inPath = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => {
    const field = fieldsOf('path').find((one) => one.name === name);
    if (!field) notes.push(`the page has no row for the path parameter ${name}: it is described as a string`);
    return field ?? { name, mandatory: true, type: 'String', reference: undefined, description: '', options: [], default: undefined };
  });
  for (const { name } of fieldsOf('path')) {
    if (!inPath.some((one) => one.name === name)) notes.push(`the page lists the path parameter ${name}, which its path does not have`);
  }
  const parameters = [
    ...inPath.map((field) => parameterOf(field, 'path', sources)),
    ...fieldsOf('query').map((field) => parameterOf(field, 'query', sources)),
    ...fieldsOf('header')
      .filter(({ name }) => !isSecurityHeader(name))
      .map((field) => parameterOf(field, 'header', sources)),
  ];
  const unknown = [...given.keys()].filter((name) => !parameters.some((one) => one.name === name));
  notes.push(...unknown.map((name) => `the page has no parameter ${name}: its example is left out`));
  return parameters;
}

function parameterOf(field: Field, where: NewParameter['in'], sources: Sources): NewParameter {
  const shared = sharedParameter(field.name, where, sources);
  const differences = shared ? differencesFrom(shared, field, sources) : [];
  if (shared && differences.length === 0) {
    const { file, definition } = shared;
    const asked = sources.given.get(field.name);
    if (asked !== undefined && asked !== String(definition.example))
      sources.notes.push(`${field.name} has the example ${definition.example} of ${file}, not ${asked}: operations share it`);
    const written = { $ref: referenceTo(file, sources.file) };
    return { name: field.name, in: where, field, example: definition.example, written, isShared: true };
  }
  if (shared) {
    const which = `${field.name} is not the parameter that operations share (${shared.file}), but written out:`;
    sources.notes.push([which, ...differences].join('\n  '));
  }
  const { description = '', examples: _, ...schema } = fieldSchema(field, sources.references);
  const example = exampleOf(field, sources);
  const required = where === 'path' || field.mandatory === true;
  const written = {
    name: field.name,
    in: where,
    ...(required && { required }),
    description,
    schema: { ...schema, ...(where === 'path' && schema.type === 'string' && { minLength: 1 }) },
    example,
  };
  return { name: field.name, in: where, field, example, written, isShared: false };
}

function differencesFrom({ definition }: SharedParameter, field: Field, { known }: Sources): string[] {
  return differencesInWords(compareField(field, (definition.schema ?? {}) as Schema, known.description));
}

/** A parameter of this name that operations share. One of a path is the same only behind the same segment. */
function sharedParameter(name: string, where: string, { known, page }: Sources): SharedParameter | undefined {
  const before = segmentBefore(page.operation.path, name);
  return known.parameters.find(({ file, definition }) => {
    if (definition.name !== name || definition.in !== where) return false;
    const users = known.operations.filter(({ refersTo }) => refersTo.includes(file));
    return where !== 'path' || users.length === 0 || users.some(({ path }) => segmentBefore(path, name) === before);
  });
}

function segmentBefore(path: string, name: string): string | undefined {
  const segments = path.split('/');
  return segments[segments.indexOf(`{${name}}`) - 1];
}

function exampleOf(field: Field, { given, query, shown, notes }: Sources): unknown {
  const asked = given.get(field.name) ?? query.get(field.name);
  if (asked !== undefined) return typed(asked, field);
  const shownThere = shown.named(field.name);
  if (shownThere !== undefined && isShownAsTyped(shownThere, field)) return shownThere;
  const [option] = optionValuesOf(field);
  const example = option ?? (field.default ? typed(field.default.value, field) : placeholderOf(pageTypeOf(field.type), field.name));
  if (example === PLACEHOLDER)
    notes.push(`the page shows no value of the parameter ${field.name}: give one with --example ${field.name}=…`);
  return example;
}
