import type { Emulator } from './emulator.js';
import { checkFields } from './fields/check-fields.js';
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
 * there is one of each kind and outcome, named so, such as `auto-deploy-failed`.
 *
 * @throws RangeError if the emulator has been filled before.
 */
export function seedEmulator({ intelligentTasks }: Pick<Emulator, 'intelligentTasks'>, options: SeedOptions = {}): Seeds {
  checkFields(options, ['ended']);
  const { ended = false } = options;
  return { intelligentTasks: seedIntelligentTasks(intelligentTasks, { ended }) };
}
