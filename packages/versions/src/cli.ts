import { runProgram } from '@modelarts-openapi/drift/findings';

await runProgram({
  name: 'versions',
  about: 'holds the version numbers of descriptions against what changed between them',
  commands: { compare: async () => (await import('./compare-command.js')).compare },
});
