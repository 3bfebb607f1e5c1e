// What a team gets that installs a package: the package itself, and what it depends on, as `pnpm deploy` lays it out.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isQuick } from '../options.js';
import { digits, table } from '../table.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folders = {
  spec: 'spec',
  types: 'packages/types',
  client: 'packages/client',
  drift: 'packages/drift',
  emulator: 'packages/emulator',
};

const rows = Object.entries(isQuick ? { drift: folders.drift } : folders).map(([name, folder]) => {
  const [{ size, unpackedSize }] = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], join(root, folder)));
  const parent = mkdtempSync(join(tmpdir(), 'bench-installed-'));
  try {
    const target = join(parent, name);
    run(
      'npx',
      ['--yes', packageManager, '--filter', `@modelarts-openapi/${name}`, 'deploy', '--prod', '--legacy', '--prefer-offline', target],
      root,
    );
    return {
      package: `@modelarts-openapi/${name}`,
      'to download': `${digits(size / 1e6)} MB`,
      unpacked: `${digits(unpackedSize / 1e6)} MB`,
      'with what it needs': `${digits(bytesIn(target) / 1e6)} MB`,
      packages: packagesIn(target),
    };
  } finally {
    rmSync(parent, { recursive: true });
  }
});
console.log('What `npm pack` makes, and what `pnpm deploy --prod` lays out, without the links between packages.\n');
console.log(table(rows));

/** @param {string} folder @returns {number} */
function bytesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sum + bytesIn(path);
    return sum + (entry.isFile() ? lstatSync(path).size : 0);
  }, 0);
}

/** How many packages lie there, itself included. @param {string} folder */
function packagesIn(folder) {
  const store = join(folder, 'node_modules', '.pnpm');
  const others = existsSync(store) ? readdirSync(store, { withFileTypes: true }) : [];
  return 1 + others.filter((entry) => entry.isDirectory() && entry.name !== 'node_modules').length;
}

/** @param {string} command @param {string[]} args @param {string} cwd */
function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${status}\n${stdout}${stderr}`.slice(0, 5000));
  return stdout;
}
