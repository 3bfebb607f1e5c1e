import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { newOperation } from './new-operation.js';
import { UsageError } from './usage-error.js';

const USAGE = `Usage: pnpm new-operation <page> [options]

Writes the folder of an operation from a vendor's page (.rst or .txt, in reStructuredText), or from a page in a JSON
file of tables. What is there already stays as it is.

  --page <name>          which page of a JSON file: its name, its title, or its operation ("GET /v2/{project_id}/things")
  --source <name>        whose page it is, as facts.json says it; open-telekom-cloud when left out
  --also <name>=<file>     another source of the same operation whose facts are kept, such as huawei-cloud=versions.json
  --permissions <name>=<file>  a cloud's table of IAM permissions, such as huawei-cloud=permissions.json
  --resource <name>      folder in spec/resources, such as labeling-teams
  --operation-id <name>  such as createWorkforce; proposed from the page when left out
  --example <name>=<value>  a value of a parameter that the page does not show
  --dry-run              says what it would write, and writes nothing
`;

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function run(): Promise<number> {
  const { values, positionals } = parsed();
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError(`Expected one page, got ${positionals.length}.\n\n${USAGE}`);
  const { operationId, resource, method, path, files, notes } = await newOperation({
    root: fileURLToPath(new URL('../../../', import.meta.url)),
    file,
    page: values.page,
    source: values.source,
    otherSources: values.also,
    permissions: values.permissions,
    examples: values.example,
    resource: values.resource,
    operationId: values['operation-id'],
    dryRun: values['dry-run'],
  });
  console.log(`${operationId}: ${method} ${path}, of ${resource}\n`);
  for (const line of [...files, ...(notes.length > 0 ? ['', ...notes] : [])]) console.log(line);
  console.log(values['dry-run'] ? '\nNothing is written.' : `\nWhat is left to do: pnpm test:operation ${operationId}`);
  return 0;
}

function parsed() {
  const options = {
    page: { type: 'string' },
    source: { type: 'string' },
    also: { type: 'string', multiple: true },
    permissions: { type: 'string' },
    example: { type: 'string', multiple: true },
    resource: { type: 'string' },
    'operation-id': { type: 'string' },
    'dry-run': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n\n${USAGE}`);
  }
}
