import type { Authentication } from '../authentication.js';
import { createIam, type IamOptions } from './request.js';

/** Which project is looked for, and who asks. */
export type ProjectIdByNameOptions = IamOptions & {
  /** Name of the project, such as `eu-de`. */
  projectName: string;
  /** Proves to IAM who asks. */
  authentication: Authentication;
};

/**
 * Finds the ID of a project by its name, for `projectId` of a client. Who signs in with a password has it without asking:
 * see `PasswordAuthentication.projectId`. See `GET /v3/projects`,
 * https://docs.otc.t-systems.com/identity-access-management/api-ref/apis/project_management/querying_project_information_based_on_the_specified_criteria.html
 *
 * @returns What asks, each time. It rejects with an `InvalidResponseError` if there is no such project, and otherwise as
 *   signing in with a password does.
 * @throws TypeError if something is missing or malformed.
 */
export function projectIdByName(options: ProjectIdByNameOptions): () => Promise<string> {
  const { projectName, authentication } = options;
  if (typeof projectName !== 'string' || !projectName) throw new TypeError('projectName: expected text');
  if (typeof authentication !== 'function') throw new TypeError('authentication: expected a function');
  const iam = createIam(options, [], authentication);
  return async () => {
    const { body, wrong } = await iam({ method: 'GET', path: `/v3/projects?${new URLSearchParams({ name: projectName })}` });
    const { projects } = body;
    // A server that does not know the condition would list them all.
    const found = Array.isArray(projects) ? projects.map(Object).find(({ name }) => name === projectName) : undefined;
    if (typeof found?.id !== 'string' || !found.id) throw wrong(`there is no project ${JSON.stringify(projectName)} for you`);
    return found.id;
  };
}
