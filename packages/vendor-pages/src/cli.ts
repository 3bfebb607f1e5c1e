import { runProgram } from '@modelarts-openapi/drift/findings';

await runProgram({
  name: 'vendor-pages',
  about: "compares the vendors' pages with the description",
  commands: {
    check: async () => (await import('./commands/check.js')).check,
    compare: async () => (await import('./commands/compare.js')).compare,
    sources: async () => (await import('./commands/sources.js')).sources,
    facts: async () => (await import('./commands/facts.js')).facts,
  },
});
