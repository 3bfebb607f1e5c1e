import { propertiesOf } from '@modelarts-openapi/openapi-model';
import { compareTable, type Table } from '@modelarts-openapi/vendor-pages';
import type { KnownDescription } from '../description/read-description.js';
import { differencesInWords } from './differences.js';

/** Tables with fewer fields are alike by accident, such as those of a name and a value. */
const FEWEST_FIELDS = 3;

/** A schema that there is for a table. */
export interface SameSchema {
  name: string;
  /** What the table says otherwise, in words. */
  differences: string[];
}

/** Finds the schema that a table is about: the one of its name, or else one that says the same. */
export function sameSchema(table: Table, name: string, known: KnownDescription): SameSchema | undefined {
  if (isAbout(table, name, known)) return { name, differences: differencesFrom(table, name, known) };
  if (table.fields.length < FEWEST_FIELDS) return undefined;
  for (const other of known.schemaFiles.keys()) {
    if (hasFields(table, other, known) && differencesFrom(table, other, known).length === 0) return { name: other, differences: [] };
  }
  return undefined;
}

/** Whether a schema is about the same: it may differ, but at least half of the fields of the table are in it. */
function isAbout({ fields }: Table, name: string, { description }: KnownDescription): boolean {
  const schema = description.components?.schemas?.[name];
  if (!schema) return false;
  const properties = propertiesOf(description, schema);
  return 2 * fields.filter((field) => properties.has(field.name)).length >= fields.length;
}

/** Whether a schema has the fields of a table, and no others: quicker to see than what they say. */
function hasFields({ fields }: Table, name: string, { description }: KnownDescription): boolean {
  const properties = propertiesOf(description, description.components?.schemas?.[name] ?? {});
  return properties.size === fields.length && fields.every((field) => properties.has(field.name));
}

function differencesFrom(table: Table, name: string, { description }: KnownDescription): string[] {
  const schema = description.components?.schemas?.[name] ?? {};
  return differencesInWords(compareTable(table, schema, description));
}
