// Every code sample of the description, run as it is published, against the emulator.
import { createEmulator, createManualClock, type RunningServer, startServer } from '@modelarts-openapi/emulator';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { address, operations } from './operations.js';
import { languageNames, prepare, type Program, run } from './programs.js';
import { runningTask, scenarios } from './scenarios.js';

const TOKEN = 'a-token-that-nothing-else-has';
const programs = operations.flatMap(({ codeSamples, ...operation }) =>
  codeSamples.map(({ lang, source }) => ({ ...operation, name: operation.operationId, lang, source })),
);

beforeAll(() => prepare(programs));

let server: RunningServer;
let emulator: ReturnType<typeof createEmulator>;
let answers: string[];

beforeEach(async () => {
  const clock = createManualClock();
  emulator = createEmulator({ clock, tokens: [TOKEN] });
  answers = [];
  server = await startServer({
    async fetch(request) {
      const answer = await emulator.fetch(request);
      answers.push(await answer.clone().text());
      return answer;
    },
  });
  await clock.advance(1000);
});
afterEach(() => server.close());

const start = (program: Program) => run(program, { MODELARTS_ENDPOINT: server.url, MODELARTS_TOKEN: TOKEN });

test.each(operations)('$operationId has a code sample in each language', ({ codeSamples }) => {
  expect(codeSamples.map(({ lang }) => lang)).toEqual(languageNames);
});

describe.each(programs)('the code sample of $name in $lang', (program) => {
  test('calls the operation once, and prints what it answers', async () => {
    (scenarios[program.operationId] ?? runningTask)(emulator);
    const { code, stdout, stderr } = await start(program);
    expect(code, stderr).toBe(0);
    expect(emulator.requests().requests).toMatchObject([{ method: program.method, path: program.path, authentication: 'token', status: 200 }]);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(answers[0]!));
    // What is printed looks like the samples that the reference shows beside the program.
    const shown = Object.assign({}, ...program.answers);
    expect(Object.keys(shown)).toEqual(expect.arrayContaining(Object.keys(JSON.parse(stdout))));
  });

  test('fails when the API answers with an error, and says which', async () => {
    emulator.fail({ fault: 'status', status: 403 });
    const { code, stdout, stderr } = await start(program);
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain(JSON.parse(answers[0]!).error_code);
    expect(stdout + stderr).not.toContain(TOKEN);
  });

  test('names the address that the description has', () => {
    expect(program.source).toContain(address);
  });
});
