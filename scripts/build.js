// Builds everything, or what flags of turbo choose: `pnpm build --filter=@modelarts-openapi/client`.
import { runTurbo } from './programs/turbo.js';

process.exitCode = await runTurbo(['run', 'build', 'generated', ...process.argv.slice(2)]);
