import { type Description, operationsOf } from '@modelarts-openapi/openapi-model';
import { functionText } from './function-text.js';
import { functionOf, type OperationFunction } from './functions.js';
import { jobText } from './job.js';
import { parametersText } from './parameters-text.js';
import { createTypes } from './types-of.js';

const MARK = '// Generated from spec/openapi.yaml. Do not edit.\n';

/** What the client has for what is written, by the module that it stands in. */
const RUNTIME: Record<string, string[]> = {
  '../client.js': ['type ModelArtsClient'],
  '../operations/call.js': ['type CallSettings', 'call'],
  '../operations/job.js': ['type WaitSettings', 'waitFor', 'watch'],
  '../operations/job-errors.js': ['JobFailedError', 'JobStoppedError'],
  '../operations/list.js': ['list', 'type PagedList'],
};

/**
 * Writes a module for each tag of a description, with a function for each of its operations, and `index.ts`, which exports
 * them all.
 *
 * @returns the text of each file, by its name.
 * @throws Error that names the operation of which no function can be made.
 */
export function writeFunctions(description: Description): Map<string, string> {
  const byTag = new Map<string, OperationFunction[]>();
  for (const one of operationsOf(description).map(functionOf)) {
    const tag = one.operation.definition.tags?.[0] ?? 'operations';
    byTag.set(tag, [...(byTag.get(tag) ?? []), one]);
  }
  const files = new Map([...byTag].map(([tag, functions]) => [`${tag}.ts`, moduleOf(description, functions)]));
  const index = [...files.keys()].map((file) => `export * from './${file.replace('.ts', '.js')}';\n`);
  return files.set('index.ts', [MARK, ...index].join(''));
}

function moduleOf(description: Description, functions: readonly OperationFunction[]): string {
  const types = createTypes();
  const declarations = functions
    .flatMap((one) => [parametersText(description, one, types), functionText(description, one, types), ...jobText(one, types)])
    .filter(Boolean)
    .map((declaration) => `\n${declaration}`)
    .join('');
  const typeImports = [...types.imports].sort().join(', ');
  return [
    MARK,
    typeImports && `import type { ${typeImports} } from '@modelarts-openapi/types';\n`,
    ...Object.entries(RUNTIME).map(([module, names]) => importText(module, names, declarations)),
    declarations,
  ].join('');
}

/** An import of what is used, which alone may be imported. */
function importText(module: string, names: readonly string[], code: string): string {
  const used = names.filter((name) => new RegExp(`\\b${name.replace('type ', '')}[)(<,; ]`).test(code.replace(/\/\*\*[\s\S]*?\*\//g, '')));
  if (used.length === 0) return '';
  if (used.every((name) => name.startsWith('type ')))
    return `import type { ${used.join(', ').replaceAll('type ', '')} } from '${module}';\n`;
  return `import { ${used.join(', ')} } from '${module}';\n`;
}
