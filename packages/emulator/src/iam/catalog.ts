import type { IamProject } from './options.js';

/** How the identity service tells of its one version, where tools of OpenStack begin. */
export function identityVersion(origin: string) {
  const links = [{ rel: 'self', href: `${origin}/v3/` }];
  return { id: 'v3.6', status: 'stable', updated: '2016-04-04T00:00:00Z', links, 'media-types': [] };
}

/**
 * Where services are, as an answer with a token tells it: the API of this emulator, and IAM itself. Clients look for the API
 * under either of two types.
 */
export function catalogOf(origin: string, project: IamProject | undefined) {
  // A project is named for its region, with a name of its own behind that perhaps.
  const [, region = 'eu-de'] = /^([a-z]+-[a-z]+(?:-\d+)?)(?:_|$)/.exec(project?.name ?? '') ?? [];
  const service = (type: string, name: string, url: string) => ({
    ...{ type, name, id: `${type}-${region}` },
    endpoints: [{ id: `${type}-${region}-public`, interface: 'public', region, region_id: region, url }],
  });
  const api = project ? ['modelarts', 'modelartsv2'].map((type) => service(type, 'modelarts', `${origin}/v2/${project.id}`)) : [];
  return [service('identity', 'iam', `${origin}/v3`), ...api];
}
