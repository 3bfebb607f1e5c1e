// Builds everything, or what flags of turbo choose: `pnpm build --filter=@modelarts-openapi/client`.
import { runTurbo } from './programs/turbo.js';

const flags = process.argv.slice(2);
// What is committed as well is copied here, where a task of turbo would start pnpm and Node for it.
const { status } =
  flags.length === 0
    ? await runTurbo(['run', 'build', 'promises', 'lint'], { afterwards: () => import('./generated.js') })
    : await runTurbo(['run', 'build', 'generated', ...flags]);
process.exitCode = status;
