import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { createRepository, page } from './repository.js';

const PAGES = [
  ['reading_one_shelf', 'get-shelf/code/vendor-page'],
  ['making_a_shelf', 'create-shelf/code/vendor-page'],
  ['burning_a_shelf', 'delete-shelf/code/without-body'],
  ['listing_shelves', 'list-shelves/code/vendor-page'],
] as const;

test.each(PAGES)('the code samples of %s are programs', async (name, code) => {
  const repository = createRepository();
  await repository.add({ file: page(name), resource: 'shelves', examples: ['shelf_id=s9'] });
  const file = `spec/resources/shelves/${code}`;
  const { diagnostics } = ts.transpileModule(repository.read(`${file}.ts`), { reportDiagnostics: true });
  expect(diagnostics).toEqual([]);
  execFileSync('bash', ['-n', `${repository.root}/${file}.sh`]);
  execFileSync('python3', ['-c', 'import ast, sys; ast.parse(open(sys.argv[1]).read())', `${repository.root}/${file}.py`]);
});

test('curl and Python send what is not usual, and nothing else', async () => {
  const repository = createRepository();
  await repository.add({ file: page('burning_a_shelf'), examples: ['shelf_id=s9'] });
  expect(
    repository.read('spec/resources/shelves/delete-shelf/code/without-body.sh'),
  ).toBe(`endpoint=\${MODELARTS_ENDPOINT:-https://modelarts.eu-de.otc.t-systems.com}
project_id=p1
shelf_id=s9

curl "$endpoint/v2/$project_id/shelves/$shelf_id" \\
  --header "X-Auth-Token: \${MODELARTS_TOKEN:?is not set}" \\
  --request DELETE \\
  --silent --show-error \\
  --write-out '\\n%{http_code}\\n' | awk '{ print } END { exit !/^2/ }'
`);
});

test('a query goes with a body, whatever is in it', async () => {
  const repository = createRepository();
  const examples = ['shelf_id=s9', 'to=attic & "cellar"'];
  await repository.add({ file: page('moving_a_shelf'), operationId: 'moveShelf', resource: 'shelves', examples });
  const file = 'spec/resources/shelves/move-shelf/code/vendor-page';
  expect(repository.read(`${file}.sh`)).toContain(
    'curl "$endpoint/v2/$project_id/rooms/$room_id/shelves/$shelf_id?to=attic+%26+%22cellar%22" \\\n',
  );
  expect(repository.read(`${file}.sh`)).not.toMatch(/--get|--data-urlencode/);
  execFileSync('python3', ['-c', 'import ast, sys; ast.parse(open(sys.argv[1]).read())', `${repository.root}/${file}.py`]);
  expect(repository.read(`${file}.ts`)).toContain('to: \'attic & "cellar"\',');
});

/** The program behind the client that it makes. */
const callsIn = (text: string) => text.slice(text.indexOf('});\n\n') + '});\n\n'.length);

test.each([
  [
    'reading_one_shelf',
    'shelves/get-shelf/code/vendor-page',
    `const shelf = await getShelf(client, {
  roomId: 'r1',
  shelfId: 's9',
  limit: 20,
});
console.log(JSON.stringify(shelf, null, 2));
`,
  ],
  [
    'listing_shelves',
    'shelves/list-shelves/code/vendor-page',
    `for await (const shelf of listShelves(client, {
  roomId: 'r1',
})) {
  console.log(JSON.stringify(shelf, null, 2));
}
`,
  ],
  [
    'making_a_shelf',
    'shelves/create-shelf/code/vendor-page',
    `const answer = await createShelf(client, {
  body: { name: 'oak', remark: 'old', owner: 'user@example.com' },
});
console.log(JSON.stringify(answer, null, 2));
`,
  ],
  [
    'burning_a_shelf',
    'shelves/delete-shelf/code/without-body',
    `await deleteShelf(client, {
  shelfId: 's9',
});
console.log('Done.');
`,
  ],
  [
    'reading_a_delivery',
    'deliveries/get-delivery/code/vendor-page',
    `// Waits until it has ended well. getDelivery asks only once.
const delivery = await waitForDelivery(client, {
  deliveryId: 'd3',
});
console.log(JSON.stringify(delivery, null, 2));
`,
  ],
])('the TypeScript of %s calls the function of the client', async (name, code, calls) => {
  const repository = createRepository();
  const [resource] = code.split('/');
  await repository.add({ file: page(name), resource, examples: ['shelf_id=s9'] });
  expect(callsIn(repository.read(`spec/resources/${code}.ts`))).toBe(calls);
});

test('code samples are written by what the operation says of itself by then', async () => {
  const repository = createRepository();
  await repository.add({ file: page('reading_a_delivery') });
  const { root } = repository;
  const file = 'spec/resources/deliveries/get-delivery/operation.yaml';
  repository.write(file, repository.read(file).replace(/^x-job:\n( {2}.*\n)+/m, ''));
  rmSync(`${root}/spec/resources/deliveries/get-delivery/code`, { recursive: true });
  await repository.add({ file: page('reading_a_delivery') });
  expect(repository.read('spec/resources/deliveries/get-delivery/code/vendor-page.ts')).toContain('await getDelivery(client, {');
});
