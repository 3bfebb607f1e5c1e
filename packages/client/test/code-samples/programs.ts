import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Below this package, so that the programs find the client as they do where it is installed.
// Those of one operation have a folder of their own: they may run beside all of them.
const folder = new URL(`../../.results/code-samples/${process.env['OPERATION'] ?? 'all'}/`, import.meta.url);
/** The address of one of the files of the programs on disk. */
export const at = (file: string) => fileURLToPath(new URL(file, folder));

/** How a program in each language is run; TypeScript has been compiled by then. */
const languages: Record<string, { ending: string; command: string; argument: (file: string) => string }> = {
  TypeScript: { ending: 'ts', command: process.execPath, argument: (file) => at(`${file}.js`) },
  Shell: { ending: 'sh', command: 'bash', argument: (file) => at(`${file}.sh`) },
  Python: { ending: 'py', command: 'python3', argument: (file) => at(`${file}.py`) },
};

/** Languages that a program can be in. */
export const languageNames = Object.keys(languages);

/** A program that the description shows. */
export interface Program {
  name: string;
  lang: string;
  source: string;
}

/**
 * Writes programs to files, byte for byte, and compiles those in TypeScript, strictly.
 * @throws Error with what the compiler says.
 */
export function prepare(programs: Program[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { name, lang, source } of programs) writeFileSync(at(`${name}.${languages[lang]?.ending}`), source);
  // A sample may leave it to its reader to use what it makes.
  const compilerOptions = { types: ['node'], declaration: false, noUnusedLocals: false };
  writeFileSync(at('tsconfig.json'), JSON.stringify({ extends: '../../../../../tsconfig.base.json', compilerOptions }));
  const tsc = fileURLToPath(new URL('../../node_modules/.bin/tsc', import.meta.url));
  try {
    execFileSync(tsc, ['--project', fileURLToPath(folder)], { encoding: 'utf8' });
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout);
  }
}

/** How a program ended, and what it printed. */
export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs a program to its end, with nothing in its environment but the path and what is given. */
export function run({ name, lang }: Program, env: Record<string, string>): Promise<Ended> {
  const { command, argument } = languages[lang]!;
  return new Promise((resolve, reject) => {
    execFile(
      command,
      [argument(name)],
      { cwd: fileURLToPath(folder), env: { PATH: process.env['PATH'], ...env } },
      (error, stdout, stderr) => {
        const code = error ? error.code : 0;
        if (typeof code === 'number') resolve({ code, stdout, stderr });
        else
          reject(
            new Error(`The code samples in ${lang} need ${command}, which could not be run here (${code}). Install it, and try again.`),
          );
      },
    );
  });
}
