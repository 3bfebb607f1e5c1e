#!/usr/bin/env node
import { runProgram } from './program/run.js';

await runProgram({
  name: 'modelarts-drift',
  about: 'finds where the ModelArts data management API and its description have drifted apart',
  commands: {
    traffic: async () => (await import('./commands/traffic.js')).traffic,
    samples: async () => (await import('./commands/samples.js')).samples,
  },
});
