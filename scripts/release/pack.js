// Puts what a release consists of into the folder that is given, for the job that publishes it: the packages as they are published,
// what each is made of (CycloneDX), the notes, and checksums of all of it. The packages have to be built.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { packages, read, root, version } from '../repository/packages.js';
import { ofTarball, withBuiltIn } from './bill.js';
import { entryIn } from './changelog.js';

const [given] = process.argv.slice(2);
try {
  if (!given) throw new Error('expected a folder to put it into, got nothing');
  // npm refuses a package that names another repository than the one whose workflow publishes it.
  if (!process.env.GITHUB_REPOSITORY) {
    throw new Error('GITHUB_REPOSITORY: expected the repository as owner/name, as in a workflow of GitHub, got nothing');
  }
  const folder = resolve(given);
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Error(`${given}: expected an empty folder, got one with files`);
  mkdirSync(folder, { recursive: true });

  /** @param {string[]} args */
  const pnpm = (...args) => execFileSync('pnpm', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const filters = packages.map(({ manifest }) => `--filter=${manifest.name}`);
  // With --recursive alone it packs what is private, too.
  pnpm(...filters, 'pack', '--no-ignore-pnpmfile', '--pack-destination', folder);
  pnpm(...filters, 'sbom', '--sbom-format', 'cyclonedx', '--prod', '--split', '--out', join(folder, '%s-%v.cdx.json'));
  const locked = parse(read('pnpm-lock.yaml')).packages;
  for (const { folder: source, manifest } of packages) {
    const base = join(folder, `${manifest.name.slice(1).replace('/', '-')}-${version}`);
    const bill = ofTarball(JSON.parse(readFileSync(`${base}.cdx.json`, 'utf8')), readFileSync(`${base}.tgz`));
    const licenses = `${source}/dist/licenses.txt`;
    const whole = existsSync(join(root, licenses)) ? withBuiltIn(bill, read(licenses), locked) : bill;
    writeFileSync(`${base}.cdx.json`, `${JSON.stringify(whole, null, 2)}\n`);
  }
  writeFileSync(join(folder, 'notes.md'), entryIn(read('spec/guides/changelog.md'), version));
  const sums = readdirSync(folder)
    .sort()
    .map((file) => `${sha256(join(folder, file))}  ${file}\n`);
  writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
} catch (error) {
  console.error(`pack: ${/** @type {Error} */ (error).message}`);
  process.exitCode = 1;
}

/** @param {string} file */
function sha256(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
