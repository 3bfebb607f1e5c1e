import { inTurn } from '../declarations/in-turn.js';
import type { Handler } from '../declarations/operation.js';
import { currentTask } from './current-task.js';
import { noSuchMember } from './sample-in.js';
import { workforceTasks } from './table.js';

/** Notes that members were sent an email; none leaves the emulator. Who is no member is told of. */
export const notifyWorkers: Handler<'notifyWorkers'> = ({ path, body }, state) => {
  const task = currentTask(state, path);
  const known = new Set(task.members.map(({ worker_id }) => worker_id));
  const notified = new Set<string>();
  const outcome = inTurn(body.emails, (email) => {
    const id = state.people.idOf(email);
    if (!known.has(id)) throw noSuchMember();
    notified.add(id);
  });
  const members = task.members.map((one) => (notified.has(one.worker_id) ? { ...one, notified: state.now() } : one));
  state.change(workforceTasks, path, { members });
  return outcome;
};
