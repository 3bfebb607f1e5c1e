import { join as joinPath } from 'node:path';
import { join, keysOf } from '@modelarts-openapi/openapi-model';
import { type OperationFiles, ROOT } from '../operation-files.js';
import { run } from '../run.js';
import type { Part, Todo } from '../todo.js';

/** What the root of the description has of an operation: its path, and which of the tags it has. */
export interface RootLocations {
  path: string;
  tagIndex: number;
}

/** A problem as Redocly reports it. */
interface Problem {
  ruleId: string;
  message: string;
  location: { source: { ref: string }; pointer?: string }[];
}

/** What a rule asks for, in one line for all of a file. */
const ASKED: Record<string, [part: Part, what: string]> = {
  'operation-summary': ['descriptions', 'write the summary'],
  'operation-description': ['descriptions', 'write the description'],
  'tag-description': ['descriptions', 'write the description of the tag'],
  'parameter-description': ['descriptions', 'write the descriptions of parameters'],
  'modelarts/property-described': ['descriptions', 'write the descriptions of'],
  'modelarts/enum-values-explained': ['descriptions', 'say what the values mean of'],
  'modelarts/enum-values-named': ['descriptions', 'say what programs call the values of'],
  'modelarts/description-written': ['descriptions', 'write the description'],
  'modelarts/list-paginated': ['descriptions', ''],
  'modelarts/operation-explained': ['descriptions', ''],
  'modelarts/permissions-stated': ['descriptions', ''],
  'modelarts/repetition-stated': ['descriptions', ''],
  'modelarts/response-has-example': ['examples', 'show an answer in a file in examples/'],
  'scalar-property-missing-example': ['examples', 'give examples (`pnpm new-operation` takes them from examples/ when it runs again) of'],
  'no-invalid-media-type-examples': ['examples', ''],
  'no-invalid-schema-examples': ['examples', ''],
  'no-invalid-parameter-examples': ['examples', ''],
};

/** What the linter finds in the files of an operation, and in its lines of the root. */
export async function lint({ files, folder }: OperationFiles, root: RootLocations): Promise<Todo[]> {
  const spec = joinPath(ROOT, 'spec');
  const args = ['lint', 'modelarts', '--format=json', '--max-problems=100000'];
  const { stdout, stderr } = await run(joinPath(spec, 'node_modules/.bin/redocly'), args, spec, { REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' });
  if (!stdout.startsWith('{')) throw new Error(`redocly gave no report:\n${stderr}`);
  const { problems } = JSON.parse(stdout) as { problems: Problem[] };
  return todosOf(problems, { files, folder }, root);
}

/** Problems by what they ask for, with what is found in a file on one line. */
export function todosOf(
  problems: readonly Problem[],
  { files, folder }: Pick<OperationFiles, 'files' | 'folder'>,
  root: RootLocations,
): Todo[] {
  const found = new Map<string, { todo: Todo; names: Set<string> }>();
  for (const { ruleId, message, location } of problems) {
    const [{ source, pointer = '' } = { source: { ref: '' } }] = location;
    const file = `spec/${source.ref}`;
    const isRoot = file === 'spec/openapi.yaml' && concerns(pointer, root);
    if (!files.has(file) && !isRoot) continue;
    const [part, what] = ASKED[ruleId] ?? [/code sample|code\//.test(message) ? 'code samples' : 'schemas', ''];
    const todo: Todo = {
      part,
      where: isRoot && !what ? `${folder} in ${file}` : file,
      what: what || `${message.split('\n')[0]} (${ruleId}, ${pointer})`,
    };
    const key = JSON.stringify(todo);
    const known = found.get(key) ?? { todo, names: new Set<string>() };
    if (what) known.names.add(nameOf(pointer));
    found.set(key, known);
  }
  return [...found.values()].map(({ todo, names }) => ({
    ...todo,
    what: [todo.what, [...names].filter(Boolean).join(', ')].filter(Boolean).join(' '),
  }));
}

function concerns(pointer: string, { path, tagIndex }: RootLocations): boolean {
  return [join('#', 'paths', path), join('#', 'tags', tagIndex)].some((one) => pointer === one || pointer.startsWith(`${one}/`));
}

/** The property, or the parameter, that a pointer is about. */
function nameOf(pointer: string): string {
  const keys = keysOf(pointer);
  const property = keys.lastIndexOf('properties');
  if (property >= 0) return keys[property + 1] ?? '';
  const parameter = keys.indexOf('parameters');
  return parameter >= 0 ? `(parameter ${Number(keys[parameter + 1]) + 1})` : '';
}
