import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { type Description, isObject, METHODS, type ParameterObject, type Schema } from '@modelarts-openapi/openapi-model';
import { UsageError } from '../usage-error.js';
import { parseYaml } from './yaml.js';

/** An operation that there is. */
interface KnownOperation {
  method: string;
  path: string;
  operationId: string;
  resource: string;
  /** Its folder, from the root of the repository. */
  folder: string;
  /** The files of `spec/` that it refers to, from the root of the repository. */
  refersTo: string[];
  /** Where its vendor describes it. */
  externalDocs: { description?: string; url: string } | undefined;
}

/** A parameter that operations share. */
export interface SharedParameter {
  /** From the root of the repository. */
  file: string;
  definition: ParameterObject;
}

/** What there is in `spec/` that a new operation can be built on, read from its files: it need not be complete. */
export interface KnownDescription {
  operations: KnownOperation[];
  parameters: SharedParameter[];
  /** By name: the file of each schema, from the root of the repository. */
  schemaFiles: Map<string, string>;
  /** All schemas, with references among them. */
  description: Description;
  tags: string[];
}

/** Reads what there is in the folder `spec/` of a repository. @throws UsageError if it has none. */
export function readDescription(root: string): KnownDescription {
  const file = join(root, 'spec/openapi.yaml');
  if (!existsSync(file)) throw new UsageError(`${file}: no such file, expected the repository of the description`);
  const { paths = {}, tags = [] } = read(root, 'spec/openapi.yaml') as { paths?: object; tags?: { name: string }[] };
  const schemaFiles = new Map(
    [...filesIn(root, 'spec/resources', /\/schemas\/[A-Z]\w*\.yaml$/), ...filesIn(root, 'spec/shared/schemas', /\.yaml$/)].map((one) => [
      basename(one, '.yaml'),
      one,
    ]),
  );
  const schemas = Object.fromEntries([...schemaFiles].map(([name, one]) => [name, withInnerReferences(read(root, one)) as Schema]));
  return {
    operations: Object.entries(paths).flatMap(([path, item]) => operationsOf(root, path, item as object)),
    parameters: filesIn(root, 'spec/shared/parameters', /\.yaml$/).map((one) => ({
      file: one,
      definition: withInnerReferences(read(root, one)) as ParameterObject,
    })),
    schemaFiles,
    description: { components: { schemas } },
    tags: tags.map(({ name }) => name),
  };
}

/** What is read of an operation, beside references. */
type Written = Partial<Pick<KnownOperation, 'operationId' | 'externalDocs'>>;

function operationsOf(root: string, path: string, item: object): KnownOperation[] {
  return METHODS.flatMap((key) => {
    const reference = (item as Record<string, { $ref?: string } | undefined>)[key]?.$ref;
    if (reference === undefined) return [];
    const file = join('spec', reference);
    const folder = file.slice(0, -'/operation.yaml'.length);
    const { operationId = '', ...operation } = existsSync(join(root, file)) ? (read(root, file) as Written) : {};
    const refersTo = referencesIn(operation).map((one) => join(folder, one));
    return [
      {
        method: key.toUpperCase(),
        path,
        operationId,
        resource: folder.split('/')[2] ?? '',
        folder,
        refersTo,
        externalDocs: operation.externalDocs,
      },
    ];
  });
}

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  const own = typeof value['$ref'] === 'string' ? [value['$ref']] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}

/** A schema is named like its file, as the bundler names it: references to files become references to names. */
function withInnerReferences(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withInnerReferences);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) =>
      key === '$ref' && typeof part === 'string'
        ? [key, `#/components/schemas/${basename(part, '.yaml')}`]
        : [key, withInnerReferences(part)],
    ),
  );
}

function filesIn(root: string, folder: string, pattern: RegExp): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).split(sep).join('/'))
    .filter((name) => pattern.test(name))
    .sort();
}

function read(root: string, file: string): unknown {
  return parseYaml(readFileSync(join(root, file), 'utf8'), file);
}

/** A reference from one file to another, both from the root of the repository. */
export function referenceTo(file: string, from: string): string {
  const path = relative(from.slice(0, from.lastIndexOf('/')), file)
    .split(sep)
    .join('/');
  return path.startsWith('.') ? path : `./${path}`;
}
