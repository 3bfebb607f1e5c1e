/** The paths of an API whose operations no longer ask for `project_id`. */
export type WithoutProject<Paths> = {
  [Path in keyof Paths]: { [Method in keyof Paths[Path]]: OperationWithoutProject<Paths[Path][Method]> };
};

// Mapped, not made of conditions: TypeScript looks at each path to find those of a method, and then works
// out only the operation that is called.
type OperationWithoutProject<Operation> = {
  [Key in keyof Operation]: Key extends 'parameters' ? ParametersWithoutProject<Operation[Key]> : Operation[Key];
};

type ParametersWithoutProject<Parameters> = {
  [Key in keyof Parameters as Key extends 'path' ? never : Key]: Parameters[Key];
} & (Parameters extends { path: infer Path } ? PathWithoutProject<Omit<Path, 'project_id'>> : unknown);

// `project_id?: never` and not just left out, so that one given by mistake is an error and not ignored. Where nothing
// else is needed, `path` need not be given, and so `params` neither.
type PathWithoutProject<Path> =
  Record<never, never> extends Path ? { path?: Path & { project_id?: never } } : { path: Path & { project_id?: never } };

const NO_SEGMENT = /^\.{0,2}$|[\p{Cc}\p{Cs}]/u;

/**
 * A path serializer for openapi-fetch that knows the project, and sees to it that each parameter becomes
 * one segment: an empty one would vanish, and `..` would climb out of the path.
 *
 * @throws TypeError, at once, for a project ID that cannot be a segment; when it is called, for such a parameter.
 */
export function fillPath(project_id: string) {
  const segment = (name: string, value: unknown) => {
    if (typeof value !== 'string' || NO_SEGMENT.test(value)) {
      throw new TypeError(`${name}: expected one segment of a path, got ${JSON.stringify(value)}`);
    }
    return encodeURIComponent(value);
  };
  const project = segment('project_id', project_id);
  const fill = (path: string, parameters: Record<string, unknown>) =>
    path.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'project_id' ? project : segment(name, parameters[name])));
  return { id: project_id, fill };
}

/**
 * What stands for a `Request` where no middleware sees it: a list of what was asked for. A `Request` takes as long to make
 * as all else that the client does.
 */
export class PlainRequest {
  constructor(url: string, init: RequestInit) {
    Object.assign(this, init, { url });
  }
}
