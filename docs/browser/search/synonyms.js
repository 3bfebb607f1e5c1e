/**
 * What people type, and the guide that answers it, by its address.
 *
 * @type {readonly { words: readonly string[], address: string }[]}
 */
export const answers = [
  {
    words: ['rate limit', 'throttle', 'throttling', 'quota', 'too many requests', 'backoff', '429', 'retry-after'],
    address: '/sent-again',
  },
  { words: ['retry', 'retries', 'timeout', 'idempotent', 'idempotency'], address: '/sent-again' },
  { words: ['postman', 'insomnia', 'swagger', 'generator', 'codegen', 'sdk', 'java', 'golang'], address: '/what-works-with-what' },
  {
    words: [
      'login',
      'log in',
      'sign in',
      'credentials',
      'password',
      'api key',
      'bearer',
      'iam token',
      'token',
      'x-auth-token',
      'unauthorized',
      '401',
    ],
    address: '/authentication',
  },
  { words: ['policy', 'policies', 'role', 'rights', 'authorization', 'agency', 'agencies'], address: '/permissions' },
  { words: ['forbidden', 'access denied', '403'], address: '/permissions/when-something-is-missing' },
  { words: ['team', 'reviewer', 'annotator', 'crowd', 'assign'], address: '/labeling-in-a-team' },
  { words: ['filter', 'query', 'search'], address: '/searching-samples' },
  { words: ['split', 'train eval split', 'training set'], address: '/dataset-versions' },
  { words: ['poll', 'polling', 'wait', 'webhook', 'callback', 'states', 'asynchronous'], address: '/following-a-task' },
  { words: ['install', 'npm', 'quickstart', 'quick start', 'tutorial', 'first call', 'hello world'], address: '/getting-started' },
  { words: ['mock', 'sandbox', 'offline', 'without account', 'emulator', 'python', 'curl', 'typescript'], address: '/getting-started' },
  { words: ['semver', 'semantic versioning', 'compatibility', 'stability'], address: '/version-numbers' },
  { words: ['release notes', "what's new", 'breaking changes'], address: '/changelog' },
  { words: ['exception', 'error handling', 'error format'], address: '/errors' },
  { words: ['contract test', 'github action', 'schema validation'], address: '/catching-drift' },
];

/**
 * What people call what the API calls otherwise.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const apiTerms = {
  abort: 'stop',
  cancel: 'stop',
  kill: 'stop',
  run: 'start',
  trigger: 'start',
  remove: 'delete',
  destroy: 'delete',
  drop: 'delete',
  fetch: 'get',
  read: 'get',
  show: 'get',
  describe: 'get',
  edit: 'update',
  modify: 'update',
  change: 'update',
  rename: 'update',
  patch: 'update',
  new: 'create',
  upload: 'import',
  download: 'export',
  sync: 'synchronize',
  annotation: 'label',
  tag: 'label',
  box: 'bndbox',
  image: 'sample',
  picture: 'sample',
  team: 'workforce',
  paging: 'offset',
  pagination: 'offset',
  page: 'offset',
  cursor: 'offset',
  sort: 'order',
};
