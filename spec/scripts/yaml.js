// Writes a description as YAML. That takes as long as making it, so a thread can do it while the next one is made.
import { writeFileSync } from 'node:fs';
import { isMainThread, workerData } from 'node:worker_threads';
import { stringify } from 'yaml';

/** @import { Description } from '@modelarts-openapi/openapi-model' */

/** @param {URL | string} file @param {string} mark its first line @param {Description} description */
export function writeYaml(file, mark, description) {
  writeFileSync(file, `# ${mark}\n${stringify(description, { lineWidth: 120, aliasDuplicateObjects: false })}`);
}

if (!isMainThread) writeYaml(workerData.file, workerData.mark, workerData.description);
