import type { Schema } from '@modelarts-openapi/openapi-model';
import { type Field, referredName, referredTable, type Table } from '@modelarts-openapi/vendor-pages';
import { type KnownDescription, referenceTo } from '../description/read-description.js';
import type { ShownValues } from '../examples/shown-values.js';
import type { VendorPage } from '../page/vendor-page.js';
import { sameEnum, widerEnum } from './enum-schemas.js';
import { fieldSchema, type References } from './field-schema.js';
import { sameSchema } from './same-schema.js';

/** The schemas of a page: those to write, by file, and what is to be said of those that there are. */
export interface PageSchemas {
  written: Map<string, Schema>;
  /** The file of each table that has one. */
  files: ReadonlyMap<Table, string>;
  notes: string[];
  /** The file of the schema of a table; one that is new is written with all that it refers to. */
  fileOf(table: Table, name: string): string;
  /** The file of the schema of an object without fields. */
  emptyObject(): string;
  /** What a file refers to. */
  referencesFrom(file: string): References;
}

/** Makes the schemas of a page for a resource. */
export function createPageSchemas(
  { page }: VendorPage,
  operationId: string,
  resource: string,
  known: KnownDescription,
  shown: ShownValues,
): PageSchemas {
  const written = new Map<string, Schema>();
  const notes: string[] = [];
  const files = new Map<Table, string>();
  const tables = new Map<string, Table>();

  function fileOf(table: Table, name: string): string {
    const before = files.get(table);
    if (before) return before;
    const file = knownFile(table, name) ?? sameOnPage(table, name) ?? newFile(table, freeName(table, name));
    files.set(table, file);
    return file;
  }

  function knownFile(table: Table, name: string): string | undefined {
    const same = sameSchema(table, name, known);
    const file = same && known.schemaFiles.get(same.name);
    if (!same || !file) return undefined;
    const isOwn = file.startsWith(`spec/resources/${resource}/`);
    if (isOwn) remember(table);
    if (same.name !== name) notes.push(`shares ${same.name} for ${name}: it has the same fields (${file})`);
    else if (same.differences.length > 0)
      notes.push([`shares ${name}, left as it is (${file}), but the page differs:`, ...same.differences].join('\n  '));
    else if (!isOwn) notes.push(`shares ${name}: it says the same (${file})`);
    return file;
  }

  /** The schemas of the same resource that a table refers to, if they are called like its tables. */
  function remember(table: Table): void {
    for (const field of table.fields) {
      const inner = referredTable(page, field);
      const file = inner && known.schemaFiles.get(inner.name);
      if (!file || files.has(inner)) continue;
      files.set(inner, file);
      remember(inner);
    }
  }

  function sameOnPage(table: Table, name: string): string | undefined {
    const first = tables.get(name);
    if (!first) return undefined;
    if (factsOf(first) !== factsOf(table)) notes.push(`the page has two tables ${name} that differ: the second is not written`);
    return files.get(first);
  }

  /** A name of something else belongs to that; what is new has one of its operation until somebody finds a better one. */
  function freeName(table: Table, name: string): string {
    const other = known.schemaFiles.get(name);
    if (other === undefined) return name;
    const own = `${operationId.charAt(0).toUpperCase()}${operationId.slice(1)}${name}`;
    notes.push(`${name} is something else (${other}): written as ${own}, find a better name`);
    tables.set(name, table);
    return own;
  }

  function newFile(table: Table, name: string): string {
    const file = `spec/resources/${resource}/schemas/${name}.yaml`;
    files.set(table, file);
    tables.set(name, table);
    // Before its fields, so that files are written in the order of the page.
    const schema: Schema = { type: 'object', description: '' };
    written.set(file, schema);
    const required = table.fields.filter(({ mandatory }) => mandatory).map((field) => field.name);
    if (required.length > 0) schema.required = required;
    const values = shown.of(table);
    schema.properties = Object.fromEntries(
      table.fields.map((field) => [field.name, propertyOf(field, fieldSchema(field, referencesFrom(file), values.get(field.name)))]),
    );
    return file;
  }

  function emptyObject(): string {
    const file = known.schemaFiles.get('EmptyObject') ?? 'spec/shared/schemas/EmptyObject.yaml';
    if (!known.schemaFiles.has('EmptyObject')) written.set(file, { type: 'object', description: '', properties: {}, examples: [{}] });
    return file;
  }

  function referencesFrom(from: string): References {
    return {
      toObject(field) {
        const table = referredBy(field);
        return table && referenceTo(fileOf(table, table.name), from);
      },
      toValues(type, values) {
        const name = sameEnum(known, type, values);
        const file = name && known.schemaFiles.get(name);
        if (file) return referenceTo(file, from);
        const wider = widerEnum(known, type, values);
        if (wider)
          notes.push(`${wider} lists ${values.join(', ')} and more (${known.schemaFiles.get(wider)}): refer to it if that means the same`);
        return undefined;
      },
    };
  }

  function referredBy(field: Field): Table | undefined {
    const table = referredTable(page, field);
    const name = referredName(field);
    if (!table && name !== undefined) notes.push(`${field.name} is of type ${field.type}, and the page has no table ${name}`);
    return table;
  }

  return { written, files, notes, fileOf, emptyObject, referencesFrom };
}

/** What has to be there has to say something. */
function propertyOf({ mandatory }: Field, schema: Schema): Schema {
  return mandatory && schema.type === 'string' && !schema.enum && schema.minLength === undefined ? { ...schema, minLength: 1 } : schema;
}

function factsOf({ fields }: Table): string {
  return JSON.stringify(fields.map(({ name, type, mandatory, options }) => [name, type, mandatory, options.map(({ value }) => value)]));
}
