// The workflows and the action, as GitHub's own parser reads them: keys, types, expressions, names of jobs.
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { expect, test } from 'vitest';
import { filesIn } from '../repository/git.js';
import { read, root } from '../repository/packages.js';

const workflows = filesIn(root, '.github/workflows');
/** @param {string} name */
const fileOf = (name) => ({ name, content: read(name) });

/** @param {{ name: string, content: string }} file */
async function problems(file) {
  const isAction = file.name === 'action.yml';
  const { context, value } = (isAction ? parseAction : parseWorkflow)(file, new NoOperationTraceWriter());
  if (value && !isAction) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

test.each([...workflows, 'action.yml'])('%s is as GitHub expects it', async (file) => {
  expect(await problems(fileOf(file))).toEqual([]);
});

test.each([
  ['action.yml', 'using: composite', 'using: composit'],
  ['.github/workflows/ci.yml', 'runs-on:', 'run-on:'],
  ['.github/workflows/ci.yml', 'matrix.node == 24', 'matrx.node == 24'],
  ['.github/workflows/release.yml', 'needs: version', 'needs: versions'],
])('a mistake is found, in %s with %j as %j', async (file, right, wrong) => {
  const { name, content } = fileOf(file);
  expect(content).toContain(right);
  expect(await problems({ name, content: content.replace(right, wrong) })).not.toEqual([]);
});
