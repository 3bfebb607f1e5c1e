// Names this repository in each package that is about to be published, which provenance asks for: npm
// refuses a package that names another repository than the one whose workflow publishes it. It is not
// committed, because only the workflow knows where the repository lives.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packages, root } from '../repository/packages.js';

const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_REPOSITORY } = process.env;
if (!GITHUB_REPOSITORY) {
  console.error('GITHUB_REPOSITORY: expected the repository as owner/name, as in a workflow of GitHub, got nothing');
  process.exit(1);
}
for (const { folder, manifest } of packages) {
  const repository = { type: 'git', url: `git+${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}.git`, directory: folder };
  writeFileSync(join(root, folder, 'package.json'), `${JSON.stringify({ ...manifest, repository }, null, 2)}\n`);
}
