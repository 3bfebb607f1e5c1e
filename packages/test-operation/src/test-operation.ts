import { operationsOf } from '@modelarts-openapi/openapi-model';
import { anchors } from './checks/anchors.js';
import { codeSamples } from './checks/code-samples.js';
import { contract } from './checks/contract.js';
import { emulator } from './checks/emulator.js';
import { facts } from './checks/facts.js';
import { lint } from './checks/lint.js';
import { placeholders } from './checks/placeholders.js';
import type { OperationFiles } from './operation-files.js';
import { description } from './reference.js';
import type { Outcome } from './todo.js';

/** Tests everything that concerns an operation of the description, as it has been built. */
export async function testOperation(operationId: string, files: OperationFiles): Promise<Outcome> {
  const { tags = [] } = description;
  const operation = operationsOf(description).find((one) => one.operationId === operationId);
  if (!operation) throw new Error(`spec/openapi.yaml does not name ${files.folder}/operation.yaml`);
  const { method, path } = operation;
  const tagIndex = tags.findIndex(({ name }) => name === files.resource);
  const all = await Promise.all([
    // Those that start programs come early: they go on while the others work.
    placeholders(files.files),
    lint(files, { path, tagIndex }),
    codeSamples(operationId, files.folder),
    contract(operationId, files.folder),
    emulator(operationId, files),
    facts(operationId, files.folder),
    anchors(files.resource),
  ]);
  return { operationId, method, path, todos: all.flat() };
}
