import { parseArgs } from 'node:util';
import { type Policies, policiesIn, type Scope } from './policy.js';
import type { OperationPermissions } from './types.js';

const USAGE = `Usage: modelarts-spec policy [options] <operation> …

Prints the smallest IAM policy that allows the operations, as JSON. IAM takes actions of ModelArts and of the storage (OBS)
in policies of their own: this prints the one, and says when the other is needed.

  --all            every operation, in place of names
  --scope <scope>  project (ModelArts; when left out) or global (OBS)
  --help

The exit code is 0 with a policy, 1 where no action is needed or documented, and 2 after wrong use.
`;

/** What a run of the command ends with. */
export interface Outcome {
  code: 0 | 1 | 2;
  /** The policy, and nothing else. */
  stdout: string;
  /** What is to be known of it, or what was wrong. */
  stderr: string;
}

/** Runs the command with its arguments, on what operations say that they need. */
export function runPolicyCommand(args: readonly string[], permissions: Readonly<Record<string, OperationPermissions>>): Outcome {
  try {
    const { help, names, scope } = optionsOf(args, Object.keys(permissions));
    if (help) return { code: 0, stdout: USAGE, stderr: '' };
    const policies = policiesIn(permissions, names);
    const policy = policies[scope ?? 'project'];
    const notes = notesOn(policies, scope).map((note) => `${note}\n`);
    return { code: policy ? 0 : 1, stdout: policy ? `${JSON.stringify(policy, null, 2)}\n` : '', stderr: notes.join('') };
  } catch (error) {
    return { code: 2, stdout: '', stderr: `modelarts-spec: ${(error as Error).message}\n` };
  }
}

/** @throws Error that says what was expected, where something else is given. */
function optionsOf(args: readonly string[], all: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { all: { type: 'boolean' }, scope: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  const [command, ...names] = positionals;
  if (values.help) return { help: true, names, scope: undefined };
  if (command !== 'policy') throw new Error(`expected the command policy, got ${command ?? 'none'}. Try --help.`);
  if (values.all && names.length > 0) throw new Error(`--all is every operation: expected no names beside it, got ${names.join(', ')}.`);
  if (!values.all && names.length === 0) throw new Error('expected names of operations, or --all. Try --help.');
  if (values.scope !== undefined && values.scope !== 'project' && values.scope !== 'global')
    throw new Error(`--scope ${values.scope}: expected project or global.`);
  return { help: false, names: values.all ? all : names, scope: values.scope as Scope | undefined };
}

function notesOn({ undocumented, ...policies }: Policies, asked: Scope | undefined): string[] {
  const scope = asked ?? 'project';
  return [
    ...(policies[scope] ? [] : [`No policy: these operations need no documented action of the scope ${scope}.`]),
    ...(undocumented.length > 0
      ? [`Nobody documents which action these need, so the policy may not allow them: ${undocumented.join(', ')}.`]
      : []),
    ...(asked === undefined && policies.global
      ? ['What these operations need of the storage (OBS) belongs into a second policy: --scope global prints it.']
      : []),
  ];
}
