// The changes that people make every day, in a clone.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Says something else of one operation. @param {string} folder of the clone @param {number} round */
export function changeDescription(folder, round) {
  const file = 'spec/resources/intelligent-tasks/get-intelligent-task/operation.yaml';
  edit(folder, file, (text) => text.replace(/^(summary: .*)/m, `$1 ${round}`));
}

/** Adds an operation: a list of labels at another path. @param {string} folder of the clone @param {number} round */
export function addOperation(folder, round) {
  const name = `list-labels-${round}`;
  const resource = join(folder, 'spec/resources/labels');
  cpSync(join(resource, 'list-labels'), join(resource, name), { recursive: true });
  edit(folder, `spec/resources/labels/${name}/operation.yaml`, (text) =>
    text.replace('operationId: listLabels', `operationId: listLabels${round}`),
  );
  const path = `  /v2/{project_id}/datasets/{dataset_id}/labels-${round}:\n    get:\n      $ref: ./resources/labels/${name}/operation.yaml\n`;
  edit(folder, 'spec/openapi.yaml', (text) => text.replace('\npaths:\n', `\npaths:\n${path}`));
}

/** Adds a line to the client. @param {string} folder of the clone @param {number} round */
export function changeClient(folder, round) {
  edit(folder, 'packages/client/src/client.ts', (text) => `${text}// ${round}\n`);
}

/** @param {string} folder @param {string} file @param {(text: string) => string} change */
function edit(folder, file, change) {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file}: expected what is changed there, found nothing`);
  writeFileSync(path, after);
}
