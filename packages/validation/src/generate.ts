import { fileURLToPath } from 'node:url';
import { type Description, get, targetPointer } from '@modelarts-openapi/openapi-model';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { copied, createAjv, referenceTo } from './ajv/ajv.js';
import { mapsIn } from './ajv/maps.js';

/** What is generated. */
export interface GenerateOptions {
  /** Find everything that is wrong, not only what is found first. A field that tells kinds apart is followed. */
  allErrors?: boolean;
}

/**
 * Writes validators of schemas of a description as plain code, so that nothing is compiled where they run: they work
 * in workers, and under a Content-Security-Policy without unsafe-eval.
 *
 * @param pointers Where the schemas stand.
 * @returns the text of a module that needs nothing. It exports `validators`, a function for each of the pointers, the
 * same for the same schema, and `maps`, by the same pointers the locations in a value whose keys the schema does not
 * give, where there are any.
 */
export async function generateValidators(
  description: Description,
  pointers: Iterable<string>,
  { allErrors = false }: GenerateOptions = {},
): Promise<string> {
  const plain = withoutWords(description);
  const ajv = createAjv(plain, { allErrors, discriminator: allErrors, code: { source: true, esm: true } });
  // One with keywords beside its $ref is a schema of its own.
  const targets = new Map([...new Set(pointers)].map((pointer) => [pointer, targetPointer(plain, pointer, { unlessExtended: true })]));
  const names = new Map([...new Set(targets.values())].map((target, index) => [target, `validator${index}`]));

  const references = Object.fromEntries([...names].map(([target, name]) => [name, referenceTo(target)]));
  const body = await bundled(quick(standalone.default(ajv, references)));
  const validators = [...targets].map(([pointer, target]) => `${JSON.stringify(pointer)}: ${names.get(target)}`);
  const maps = [...targets].map(([pointer, target]) => [pointer, mapsIn(plain, get(plain, target))] as const);
  return `/*! Validators are written by ajv and use functions of ajv and ajv-formats, Evgeny Poberezkin, MIT License. */
${body}
export const maps = ${JSON.stringify(Object.fromEntries(maps.filter(([, found]) => found.length > 0)))};
export const validators = { ${validators.join(', ')} };
`;
}

/** Descriptions and examples would make most of the code. A property can have these names too, but is an object. */
function withoutWords(description: Description): Description {
  return copied(description, (key, holder) => {
    const value = (holder as Record<string, unknown>)[key];
    if (key === 'description' || key === 'title') return typeof value === 'string';
    return key === 'x-enumDescriptions' || (key === 'examples' && Array.isArray(value));
  });
}

/** ajv's code copies all errors so far for each item that has some: ten times as many take a hundred times as long. */
function quick(code: string): string {
  const append = 'function append(all, more) { for (const one of more) all.push(one); return all; }';
  return `${code.replace(/vErrors\.concat\(([\w.]+\.errors)\)/g, 'append(vErrors, $1)')}\n${append}`;
}

/** ajv's code asks for a few functions of ajv with `require`, which modules do not have. */
async function bundled(contents: string): Promise<string> {
  const resolveDir = fileURLToPath(new URL('.', import.meta.url));
  const { outputFiles } = await build({ stdin: { contents, resolveDir }, bundle: true, format: 'esm', minify: true, write: false });
  return (outputFiles[0]?.text ?? '').replace(/export\{([^}]*)\};?\s*$/, (_all, list: string) =>
    list
      .split(',')
      .map((one) => one.split(' as '))
      .map(([local = '', name = local]) => (local === name ? '' : `const ${name} = ${local};`))
      .join('\n'),
  );
}
