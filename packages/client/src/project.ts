import type { Client, FetchOptions } from 'openapi-fetch';

/** The paths of an API whose operations no longer ask for `project_id`. */
export type WithoutProject<Paths> = {
  [Path in keyof Paths]: { [Method in keyof Paths[Path]]: OperationWithoutProject<Paths[Path][Method]> };
};

type OperationWithoutProject<Operation> = Operation extends { parameters: { path: { project_id: string } } }
  ? Omit<Operation, 'parameters'> & { parameters: ParametersWithoutProject<Operation['parameters']> }
  : Operation;

// `project_id?: never` and not just left out, so that one given by mistake is an error and not ignored.
type ParametersWithoutProject<Parameters extends { path: object }> = Omit<Parameters, 'path'> &
  (Exclude<keyof Parameters['path'], 'project_id'> extends never
    ? { path?: { project_id?: never } }
    : { path: Omit<Parameters['path'], 'project_id'> & { project_id?: never } });

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const;

type Init = FetchOptions<unknown> & { params?: { path?: Record<string, unknown> } };
type Send = (method: string, path: string, init?: Init) => Promise<unknown>;

/** The client with `project_id` filled in, whichever method is called. */
export function withProject<Paths extends {}>(client: Client<Paths>, projectId: string): Client<WithoutProject<Paths>> {
  const send = client.request as unknown as Send;
  const request: Send = (method, path, init) =>
    send(method, path, {
      ...init,
      params: { ...init?.params, path: { ...init?.params?.path, project_id: projectId } },
    });
  const methods = METHODS.map((method) => [method, (path: string, init?: Init) => request(method, path, init)]);
  // TypeScript can't follow the change of `Paths` through the methods; the tests in client.test-d.ts do.
  return { ...client, ...Object.fromEntries(methods), request } as unknown as Client<WithoutProject<Paths>>;
}
