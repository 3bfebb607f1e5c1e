/** The paths of an API whose operations no longer ask for `project_id`. */
export type WithoutProject<Paths> = {
  [Path in keyof Paths]: { [Method in keyof Paths[Path]]: OperationWithoutProject<Paths[Path][Method]> };
};

// `project_id?: never` and not just left out, so that one given by mistake is an error and not ignored.
type OperationWithoutProject<Operation> = Operation extends { parameters: { path: { project_id: string } } }
  ? Omit<Operation, 'parameters'> & {
      parameters: Omit<Operation['parameters'], 'path'> & {
        path: Omit<Operation['parameters']['path'], 'project_id'> & { project_id?: never };
      };
    }
  : Operation;

/**
 * A path serializer for openapi-fetch that knows the project, and sees to it that each parameter becomes
 * one segment: an empty one would vanish, and `..` would climb out of the path.
 *
 * @throws TypeError, when it is called, for a parameter that cannot be a segment.
 */
export const fillPath = (project_id: string) => (path: string, parameters: Record<string, unknown>) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = { ...parameters, project_id }[name];
    if (typeof value !== 'string' || /^\.{0,2}$|[\p{Cc}\p{Cs}]/u.test(value)) {
      throw new TypeError(`${name}: expected one segment of a path, got ${JSON.stringify(value)}`);
    }
    return encodeURIComponent(value);
  });
