import { runProgram } from '@modelarts-openapi/drift/findings';

await runProgram({
  name: 'vendor-pages',
  about: "compares the vendors' pages with the description",
  commands: { compare: async () => (await import('./commands/compare.js')).compare },
});
