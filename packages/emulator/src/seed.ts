import type { Emulator } from './emulator.js';
import { checkFields } from './fields/check-fields.js';
import { parameters } from './generated/examples.js';
import type { KnownIntelligentTask } from './intelligent-tasks/intelligent-tasks.js';
import { seedIntelligentTasks } from './intelligent-tasks/seed.js';

/** How an emulator is filled. */
export interface SeedOptions {
  /** Whether everything has ended that goes on: tasks begin now unless it is true. */
  ended?: boolean;
}

/** What an emulator was filled with. */
export interface Seeds {
  intelligentTasks: KnownIntelligentTask[];
}

/**
 * Fills an emulator, so that there is an answer for whatever the description shows: everything that it names as an
 * example is there, with its IDs, such as a task that has succeeded and the samples that it has labeled. Beside it
 * there is one of each kind and outcome, named so, such as `auto-deploy-failed`. In a strict emulator, in which nothing is there
 * because somebody asks for it, there are these tasks, a processing task, and what they belong to.
 *
 * @throws RangeError if the emulator has been filled before.
 */
export function seedEmulator(
  {
    intelligentTasks,
    processorTasks,
    processorTaskVersions,
  }: Pick<Emulator, 'intelligentTasks' | 'processorTasks' | 'processorTaskVersions'>,
  options: SeedOptions = {},
): Seeds {
  checkFields(options, ['ended']);
  const { ended = false } = options;
  const seeds = { intelligentTasks: seedIntelligentTasks(intelligentTasks, { ended }) };
  const { task_id: taskId, version_id: versionId } = parameters.getProcessorTaskVersion;
  processorTasks.add({ taskId });
  processorTaskVersions.add({ taskId, versionId });
  return seeds;
}
