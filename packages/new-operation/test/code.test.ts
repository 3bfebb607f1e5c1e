import { execFileSync } from 'node:child_process';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { createRepository, page } from './repository.js';

const PAGES = [
  ['reading_one_shelf', 'get-shelf/code/vendor-page'],
  ['making_a_shelf', 'create-shelf/code/vendor-page'],
  ['burning_a_shelf', 'delete-shelf/code/without-body'],
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
  --header "X-Auth-Token: $MODELARTS_TOKEN" \\
  --request DELETE \\
  --write-out "Done (%{http_code}).\\n" \\
  --fail-with-body
`);
});
