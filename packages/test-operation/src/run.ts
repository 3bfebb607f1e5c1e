import { execFile } from 'node:child_process';

/** Runs a program to its end, whatever its exit code. @throws Error if it cannot be started. */
export function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd, env: { ...process.env, ...env }, maxBuffer: 100_000_000 }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(new Error(`${command} could not be run: ${error.message}`));
      else resolve({ stdout, stderr });
    });
  });
}
