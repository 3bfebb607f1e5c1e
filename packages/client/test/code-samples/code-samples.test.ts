// Every code sample of the description and of its guides, run as it is published, against the emulator. Those of one
// operation alone: OPERATION=getIntelligentTask.
import {
  createEmulator,
  createManualClock,
  type Emulator,
  type KnownIntelligentTask,
  type ManualClock,
  type RunningServer,
  seedEmulator,
  startServer,
} from '@modelarts-openapi/emulator';
import { defaultServerDomain, serverUrl } from '@modelarts-openapi/types';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { guides } from './guides.js';
import { Interpreters } from './interpreters.js';
import { operationsWithCode } from './operations.js';
import { languageNames, type Program, prepare, run } from './programs.js';
import { description } from './reference.js';
import { prepareState } from './states.js';

const TOKEN = 'a-token-that-nothing-else-has';
/** The address that programs call unless they are told another one. */
const address = serverUrl.replace('{region}', 'eu-de').replace('{domain}', defaultServerDomain);

const { OPERATION } = process.env;
const operations = operationsWithCode(description).filter(({ operationId }) => !OPERATION || operationId === OPERATION);
const programs = operations.flatMap(({ codeSamples, ...operation }) => codeSamples.map((program) => ({ ...operation, ...program })));
const guidesToRun = OPERATION ? [] : guides;
const [exampleTask] = seedEmulator(createEmulator()).intelligentTasks as [KnownIntelligentTask];

const interpreters = new Interpreters();

beforeAll(() => prepare([...programs, ...guidesToRun]));
afterAll(() => interpreters.stop());

let server: RunningServer;
let emulator: Emulator;
let clock: ManualClock;
let sent: string[];
let answers: string[];
/** What becomes of an answer before it is sent. */
let changed: (answer: Response) => Response;

beforeEach(async () => {
  clock = createManualClock();
  emulator = createEmulator({ clock, tokens: [TOKEN] });
  sent = [];
  answers = [];
  changed = (answer) => answer;
  server = await startServer({
    async fetch(request) {
      sent.push(await (request as Request).clone().text());
      const answer = changed(await emulator.fetch(request));
      answers.push(await answer.clone().text());
      return answer;
    },
  });
});
afterEach(() => server.close());

const start = (program: Program) => interpreters.run(program, { MODELARTS_ENDPOINT: server.url, MODELARTS_TOKEN: TOKEN });

/** What curl prints below an answer: its status, on a line of its own. */
const statusLine = /\n(\d{3})\n$/;

/** What is printed where there is no body: the status, but for functions, which have none and throw where it is an error. */
const isDone = ({ lang }: Program, status: number | undefined) =>
  lang === 'TypeScript' ? /^.+\.\n$/ : lang === 'Shell' ? new RegExp(`\\n${status}\\n$`) : new RegExp(`\\(${status}\\)`);

/** Options of curl that 7.68 has; distributions that are still used have no newer one. */
const CURL_7_68 = ['data', 'data-binary', 'data-urlencode', 'get', 'header', 'request', 'show-error', 'silent', 'write-out'];

test.each(operations)('$operationId has each code sample in each language', ({ operationId, codeSamples }) => {
  const names = [...new Set(codeSamples.map(({ name }) => name))];
  expect(names[0]).toBe(operationId);
  expect(codeSamples.map(({ name, lang }) => [name, lang])).toEqual(names.flatMap((name) => languageNames.map((lang) => [name, lang])));
});

describe.each(programs)('the code sample of $name in $lang', (program) => {
  test('calls the operation, and prints what it answers', async () => {
    prepareState(emulator, program.operationId);
    const { code, stdout, stderr } = await start(program);
    expect(code, stderr).toBe(0);
    const { requests } = emulator.requests();
    // A function lists entries, as many pages as there are.
    const isList = program.lang === 'TypeScript' && program.entries !== undefined;
    const expected = { method: program.method, path: program.path, authentication: 'token', status: expect.toBeOneOf(program.statuses) };
    expect(requests).toMatchObject(isList ? requests.map(() => expected) : [expected]);
    // What is sent is one of the requests that the reference shows beside the program.
    if (program.requests.length > 0) expect(program.requests).toContainEqual(JSON.parse(sent[0]!));
    // An answer may have no body, such as 204.
    if (program.statuses.includes(204) || answers[0] === '') return expect(stdout).toMatch(isDone(program, requests[0]!.status));
    if (isList) {
      const entries = answers.flatMap((answer) => JSON.parse(answer)[program.entries!] as object[]);
      expect(entries).not.toEqual([]);
      return expect(stdout).toBe(entries.map((entry) => `${JSON.stringify(entry, null, 2)}\n`).join(''));
    }
    const answer = JSON.parse(answers[0]!);
    if (program.lang === 'Shell') expect(stdout.match(statusLine)?.[1]).toBe(`${requests[0]!.status}`);
    expect(JSON.parse(stdout.replace(statusLine, ''))).toEqual(answer);
    // So is what is printed one of the answers there, as far as its fields tell.
    const shown = Object.assign({}, ...program.answers);
    expect(Object.keys(shown)).toEqual(expect.arrayContaining(Object.keys(answer)));
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

test('each code sample for curl needs no newer one than 7.68', () => {
  const options = programs.flatMap(({ name, lang, source }) =>
    lang === 'Shell' ? [...source.matchAll(/(?<=\s)--([a-z-]+)/g)].map(([, option = '']) => ({ name, option })) : [],
  );
  expect(options.length).toBeGreaterThan(0);
  expect(options.filter(({ option }) => !CURL_7_68.includes(option))).toEqual([]);
});

test('each code sample says which variable is missing', () => {
  const saysIt: Record<string, string> = {
    TypeScript: "if (!token) throw new Error('MODELARTS_TOKEN is not set');",
    Shell: '${MODELARTS_TOKEN:?is not set}',
    Python: "raise SystemExit('MODELARTS_TOKEN is not set')",
  };
  const all: Program[] = [...programs, ...guidesToRun.filter(({ source }) => source.includes('MODELARTS_TOKEN'))];
  expect(all.filter(({ lang, source }) => !source.includes(saysIt[lang]!)).map(({ name, lang }) => `${name} ${lang}`)).toEqual([]);
});

test.each(languageNames)('a code sample in %s calls nobody without a token, and says in words what is missing', async (lang) => {
  const program = programs.find((one) => one.lang === lang)!;
  const { code, stderr } = await run(program, { MODELARTS_ENDPOINT: server.url });
  expect(code).not.toBe(0);
  expect(stderr).toMatch(/MODELARTS_TOKEN:? is not set/);
  expect(emulator.requests().count).toBe(0);
});

test.each(programs.filter(({ statuses }) => statuses.includes(204) && statuses.length > 1))(
  'the code sample of $name in $lang runs as well where the answer has a body, or has none',
  async (program) => {
    changed = ({ status }) => (status === 204 ? Response.json(program.answers[0]) : new Response(null, { status: 204 }));
    prepareState(emulator, program.operationId);
    const { code, stdout, stderr } = await start(program);
    expect(code, stderr).toBe(0);
    const { status } = emulator.requests().requests[0]!;
    expect(answers[0] === '').toBe(status !== 204);
    expect(stdout).toMatch(isDone(program, status === 204 ? 200 : 204));
  },
);

describe.each(guidesToRun)('the code of the guide $name', (guide) => {
  test('runs, and prints what it says', async () => {
    emulator.intelligentTasks.add({ kind: 'auto-label', outcome: guide.outcome, taskId: exampleTask.taskId });
    await clock.advance(100_000);
    // What a guide starts has ended when it is asked for: nobody waits here.
    for (const [kind, { durations }] of Object.entries(emulator.jobs.started()))
      emulator.jobs.setStarted(kind, { durations: Object.fromEntries(Object.keys(durations).map((name) => [name, 0])) });
    const { code, stdout, stderr } = await run(guide, {
      MODELARTS_TOKEN: TOKEN,
      OS_AUTH_URL: `${server.url}/v3`,
      OS_USERNAME: 'a-user',
      OS_PASSWORD: 'a-password',
      OS_USER_DOMAIN_NAME: 'an-account',
      OS_PROJECT_NAME: 'eu-de',
      ACCESS_KEY: 'an-access-key',
      SECRET_KEY: 'a-secret-key',
      // These programs name the region. What is for its address goes to the emulator.
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(redirection(server.url))}`,
    });
    expect(code, stderr).toBe(0);
    expect(stdout).toBe(guide.prints);
    expect(emulator.requests().requests.filter(({ status = 0 }) => status < 200 || status > 299)).toEqual([]);
  });
});

const redirection = (url: string) => `
  const { fetch } = globalThis;
  globalThis.fetch = (request, init) => fetch(new Request(request.url.replace('${address}', '${url}'), request), init);
`;
