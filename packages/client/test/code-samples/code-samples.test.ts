// Every code sample of the description and of its guides, run as it is published, against the emulator.
import {
  createEmulator,
  createManualClock,
  type Emulator,
  type ManualClock,
  type RunningServer,
  startServer,
} from '@modelarts-openapi/emulator';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { guides } from './guides.js';
import { address, operations } from './operations.js';
import { languageNames, type Program, prepare, run } from './programs.js';
import { runningTask, scenarios, TASK_ID } from './scenarios.js';

const TOKEN = 'a-token-that-nothing-else-has';
const programs = operations.flatMap(({ codeSamples, ...operation }) =>
  codeSamples.map(({ lang, source }) => ({ ...operation, name: operation.operationId, lang, source })),
);

beforeAll(() => prepare([...programs, ...guides]));

let server: RunningServer;
let emulator: Emulator;
let clock: ManualClock;
let answers: string[];

beforeEach(async () => {
  clock = createManualClock();
  emulator = createEmulator({ clock, tokens: [TOKEN] });
  answers = [];
  server = await startServer({
    async fetch(request) {
      const answer = await emulator.fetch(request);
      answers.push(await answer.clone().text());
      return answer;
    },
  });
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
    const { requests } = emulator.requests();
    expect(requests).toMatchObject([
      { method: program.method, path: program.path, authentication: 'token', status: expect.toBeOneOf(program.statuses) },
    ]);
    // An answer may have no body, such as 204: its status is what there is to print.
    if (answers[0] === '') return expect(stdout).toContain(`(${requests[0]!.status})`);
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

test.each(programs.filter(({ statuses }) => statuses.includes(204)))(
  'the code sample of $name in $lang runs as well where the answer has a body',
  async (program) => {
    emulator = createEmulator({ clock, tokens: [TOKEN], intelligentTasks: { stopStatus: 200 } });
    runningTask(emulator);
    const { code, stdout, stderr } = await start(program);
    expect(code, stderr).toBe(0);
    expect(stdout).toContain('(200)');
  },
);

describe.each(guides)('the code of the guide $name', (guide) => {
  test('runs, and prints what it says', async () => {
    emulator.intelligentTasks.add({ kind: 'auto-label', outcome: guide.outcome, taskId: TASK_ID });
    await clock.advance(100_000);
    const { code, stdout, stderr } = await run(guide, {
      MODELARTS_TOKEN: TOKEN,
      ACCESS_KEY: 'an-access-key',
      SECRET_KEY: 'a-secret-key',
      // These programs name the region. What is for its address goes to the emulator.
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(redirection(server.url))}`,
    });
    expect(code, stderr).toBe(0);
    expect(stdout).toBe(guide.prints);
    expect(emulator.requests().requests.filter(({ status }) => status !== 200)).toEqual([]);
  });
});

const redirection = (url: string) => `
  const { fetch } = globalThis;
  globalThis.fetch = (request, init) => fetch(new Request(request.url.replace('${address}', '${url}'), request), init);
`;
