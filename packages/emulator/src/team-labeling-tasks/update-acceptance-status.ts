import type { Handler } from '../declarations/operation.js';
import { exampleError } from '../errors/examples.js';
import { samples } from '../samples/table.js';
import { currentTask } from './current-task.js';
import { type Acceptance, acceptanceOf, BEING_ACCEPTED, RUNNING, type TaskSample } from './rows.js';
import { shownSample } from './shown-sample.js';
import { begun, isAtWork, workforceTasks } from './table.js';

const CANCEL = 2;
const SHOW_CONFLICTS = 3;

/** Ends an acceptance, by accepting samples or sending them back, or cancels it; or shows which samples people have labeled in the dataset. */
export const updateAcceptanceStatus: Handler<'updateAcceptanceStatus'> = ({ path, body }, state) => {
  const task = currentTask(state, path);
  const acceptance = acceptanceOf(task);
  const { action, overwrite_last_result: overwrite = false } = body;
  if (!acceptance || task.status !== BEING_ACCEPTED || isAtWork(task, state.now()))
    throw exampleError('commentAcceptanceSamples', '400-no-acceptance');
  if (action === SHOW_CONFLICTS) {
    const isLabeled = ({ sample_id }: TaskSample) => state.get(samples, { ...path, sample_id })?.sample_status === 'MANUAL_ANNOTATION';
    const shown = task.samples.filter((one) => one.acceptance && isLabeled(one)).map((one) => shownSample(state, path, task, one));
    return { sample_count: shown.length, samples: shown };
  }
  const before = task.acceptances.slice(0, -1);
  if (action === CANCEL) {
    const cleared = task.samples.map(({ acceptance: inIt, check, ...one }) => (inIt || !check ? one : { ...one, check }));
    state.change(workforceTasks, path, { status: RUNNING, samples: cleared, acceptances: before, update_time: state.now() });
  } else {
    const decided: Acceptance = { ...acceptance, action: action as NonNullable<Acceptance['action']>, overwrite };
    state.change(workforceTasks, path, { ...begun(state, 'synchronizing'), acceptances: [...before, decided] });
  }
  return {};
};
