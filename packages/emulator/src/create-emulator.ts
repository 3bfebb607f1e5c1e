import { createAdmin, isAdmin } from './admin/routes.js';
import { type Answer, responseOf, withHeader } from './answers/answer.js';
import { createAuthentication } from './authentication/authentication.js';
import { checked, createSystemClock } from './clock/clock.js';
import { createDatasets } from './datasets/facade.js';
import { operations } from './description/description.js';
import type { Emulator, EmulatorControls, EmulatorOptions } from './emulator.js';
import { emulatorError, errorAnswer } from './errors/api-error.js';
import { createExportTasks } from './export-tasks/facade.js';
import { createJobs } from './facades/jobs.js';
import { applyFault } from './faults/apply.js';
import { createHolds } from './faults/hold.js';
import { createFaultQueue, faultOf } from './faults/queue.js';
import type { Fault } from './faults/vocabulary.js';
import { checkFields } from './fields/check-fields.js';
import { errors } from './generated/examples.js';
import { checkIamOptions } from './iam/options.js';
import { createProofs } from './iam/proofs.js';
import { createIam, isIam } from './iam/routes.js';
import { createImportTasks } from './import-tasks/facade.js';
import { createIntelligentTasks } from './intelligent-tasks/facade.js';
import type { HowJobsGo } from './jobs/started.js';
import { createWorkers, createWorkforces } from './labeling-teams/facade.js';
import { createLabelRows } from './labels/facade.js';
import { checkedContents, createObjectStorage } from './object-storage/facade.js';
import { createProcessorTasks, createProcessorTaskVersions } from './processing-tasks/facade.js';
import { pathOf } from './requests/path.js';
import { permissionsFor } from './requests/permissions.js';
import { authenticationOf, createRequestLog, type SeenRequest } from './requests/request-log.js';
import { createRoutes, type Route } from './routes/routes.js';
import { createSampleRows } from './samples/facade.js';
import { hasArrived, setReply } from './server/arrived.js';
import { redirected } from './server/redirect.js';
import { createState } from './state/create-state.js';
import { createFixedIds, randomId } from './state/ids.js';
import { tables } from './tables.js';
import { createWorkforceTasks } from './team-labeling-tasks/facade.js';
import { createVersions } from './versions/facade.js';

const OPTIONS = [
  ...['clock', 'iam', 'intelligentTasks', 'latency', 'objectStorage', 'onRequest', 'tokens', 'accessKeys'],
  ...['seed', 'seedIds', 'strict'],
];

/**
 * Makes an emulator of the API, which starts without tasks.
 *
 * @throws TypeError if an option is malformed or unknown. The message names the option, never a token or a key.
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  checkFields(options, OPTIONS);
  const {
    clock = createSystemClock(),
    iam: iamOptions = {},
    intelligentTasks: taskOptions = {},
    latency = 0,
    objectStorage: contents = {},
    onRequest,
    seed,
    seedIds = false,
    strict = false,
    ...access
  } = options;
  if (typeof clock?.now !== 'function' || typeof clock.after !== 'function')
    throw new TypeError('clock: expected an object with now() and after()');
  checked(latency, 'latency');
  if (seed !== undefined && typeof seed !== 'function') throw new TypeError('seed: expected a function such as seedEmulator');
  for (const [name, value] of Object.entries({ seedIds, strict }))
    if (typeof value !== 'boolean') throw new TypeError(`${name}: expected true or false, got ${JSON.stringify(value)}`);
  checkedContents(contents);
  checkIamOptions(iamOptions);
  const proofs = createProofs();
  const authentication = createAuthentication(access, proofs, clock);
  const iam = createIam(iamOptions, authentication, proofs, clock);
  checkFields(taskOptions, ['started', 'stopStatus'], 'intelligentTasks.');
  const { started, stopStatus = 204 } = taskOptions;
  if (stopStatus !== 200 && stopStatus !== 204) throw new TypeError(`stopStatus: expected 200 or 204, got ${JSON.stringify(stopStatus)}`);
  let newId = seedIds ? createFixedIds() : randomId;
  const state = createState({
    clock,
    tables,
    started: { intelligentTasks: started as HowJobsGo | undefined },
    settings: { stopStatus },
    strict,
    newId: () => newId(),
  });
  const queue = createFaultQueue(operations.map(({ operationId }) => operationId));
  const log = createRequestLog();
  const apiRouteOf = createRoutes(state, authentication);
  const noPermission = async () => errorAnswer(403, errors.getIntelligentTask['403-no-permission']);
  const routeOf = async (request: Request, pathname: string): Promise<Route> => {
    if (isIam(pathname)) return { path: {}, answer: async () => iam.fetch(request) };
    const route = await apiRouteOf(request);
    const { project_id } = route.path;
    const isOpen = !strict || project_id === undefined || (iamOptions.projects?.some(({ id }) => id === project_id) ?? true);
    return isOpen ? route : { path: {}, answer: noPermission };
  };
  const holds = createHolds(clock);

  const controls: EmulatorControls = {
    clock,
    datasets: createDatasets(state),
    datasetVersions: createVersions(state),
    exportTasks: createExportTasks(state),
    importTasks: createImportTasks(state),
    intelligentTasks: createIntelligentTasks(state),
    jobs: createJobs(state, tables),
    labels: createLabelRows(state),
    objectStorage: createObjectStorage(state),
    processorTasks: createProcessorTasks(state),
    processorTaskVersions: createProcessorTaskVersions(state),
    samples: createSampleRows(state),
    workforces: createWorkforces(state),
    workforceTasks: createWorkforceTasks(state),
    workers: createWorkers(state),
    fail: (fault, how) => queue.add(fault, how),
    faults: () => queue.list(),
    clearFaults() {
      queue.clear();
      authentication.forgetExpired();
      holds.letGo();
    },
    reset() {
      state.reset();
      if (seedIds) newId = createFixedIds();
      controls.clearFaults();
      log.clear();
      begin();
    },
    dump: state.dump,
    load: state.load,
    get held() {
      return holds.count;
    },
    requests: () => ({ count: log.count(), requests: log.list() }),
    permissions: () => permissionsFor(log.operations()),
  };
  const admin = createAdmin(controls, log.clear);
  const emulator: Emulator = Object.assign(controls, {
    async fetch(input: Request | URL | string, init?: RequestInit) {
      // A copy would be made of it, which nobody needs.
      const request = input instanceof Request && init === undefined ? input : new Request(input, init);
      if (!hasArrived(request)) request.signal.throwIfAborted();
      const response = responseOf(await reply(request));
      if (hasArrived(request)) return response;
      // As `fetch` has it, and nobody can set.
      Object.defineProperty(response, 'url', { value: request.url });
      return redirected(request, response);
    },
  });
  setReply(emulator.fetch, reply);

  async function reply(request: Request): Promise<Answer | Response> {
    const id = crypto.randomUUID().replaceAll('-', '');
    const path = pathOf(request.url);
    return withHeader(isAdmin(request.method, path) ? await admin.fetch(request) : await answer(request, path, id), 'X-Request-Id', id);
  }

  async function answer(request: Request, path: string, id: string): Promise<Answer | Response> {
    const seen: SeenRequest = { id, at: clock.now(), method: request.method, path, authentication: authenticationOf(request) };
    try {
      const response = await faulty(request, seen);
      seen.status = response.status;
      return response;
    } finally {
      log.add(seen);
      onRequest?.({ ...seen });
    }
  }

  async function faulty(request: Request, seen: SeenRequest): Promise<Answer | Response> {
    const { operationId, path, answer } = await routeOf(request, seen.path);
    if (operationId !== undefined) seen.operationId = operationId;
    let fault: Fault | undefined;
    try {
      // What waits in line is for what the API would do; who may not call, or calls what is not there, learns just that.
      fault =
        faultOf(request) ??
        (operationId === undefined
          ? undefined
          : queue.next({ operationId, path: seen.path, projectId: path['project_id'], headers: request.headers }));
    } catch (error) {
      return emulatorError(400, (error as TypeError).message);
    }
    if (latency > 0) await holds.hold(latency, request.signal);
    if (!fault) return answer();
    seen.fault = fault.fault;
    const expireToken = () => authentication.expireToken(request);
    return applyFault(fault, { request, clock, hold: holds.hold, operationId: operationId ?? '', answer, expireToken });
  }

  function begin(): void {
    emulator.objectStorage.set(contents);
    seed?.(emulator);
  }

  begin();
  return emulator;
}
