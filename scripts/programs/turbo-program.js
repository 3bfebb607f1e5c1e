import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Turbo itself, without the shell and the Node that start it elsewhere, which take as long as a build that has nothing to do. */
export const turboProgram = find();

function find() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const architecture = process.arch === 'x64' ? '64' : process.arch;
  try {
    const fromTurbo = createRequire(require.resolve('turbo/package.json'));
    return fromTurbo.resolve(`@turbo/${platform}-${architecture}/bin/turbo${platform === 'windows' ? '.exe' : ''}`);
  } catch {
    // It says itself what is missing.
    return 'turbo';
  }
}
