import { createEmulator, createManualClock, type EmulatorOptions } from '@modelarts-openapi/emulator';

export const user = { username: 'ada', password: 'correct horse battery staple', userDomainName: 'analytical-engines' };

/** Where IAM is in these tests: nothing is sent there. */
export const authUrl = 'https://iam.example.com/v3';

/** An emulator with one user, on a clock that stands still, and how often IAM was asked for what. */
export function setUp(options: EmulatorOptions = {}) {
  const clock = createManualClock();
  const emulator = createEmulator({ clock, tokens: [], accessKeys: [], iam: { users: [user] }, ...options });
  const { projectId } = emulator.intelligentTasks.add({ kind: 'auto-label', outcome: 'succeeded' });
  const asked = (path: string) => emulator.requests().requests.filter((request) => request.path === path).length;
  return { clock, emulator, projectId, asked, iam: { authUrl, fetch: emulator.fetch, clock } };
}

export const TOKENS = '/v3/auth/tokens';
export const KEYS = '/v3.0/OS-CREDENTIAL/securitytokens';
export const PROJECTS = '/v3/projects';
export const HOUR = 3_600_000;
