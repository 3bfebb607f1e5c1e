import type { Operation } from '@modelarts-openapi/openapi-model';
import { RegExpRouter } from 'hono/router/reg-exp-router';
import { SmartRouter } from 'hono/router/smart-router';
import { TrieRouter } from 'hono/router/trie-router';
import { getPath, tryDecodeURIComponent } from 'hono/utils/url';
import { type Answer, jsonAnswer } from '../answers/answer.js';
import type { Authentication } from '../authentication/authentication.js';
import type { AnyHandler } from '../declarations/operation.js';
import { operations as described } from '../description/description.js';
import { ApiError, errorAnswer } from '../errors/api-error.js';
import { errors } from '../generated/examples.js';
import { type RequestCheck, requestCheckOf } from '../requests/request-check.js';
import type { Ids, State } from '../state/state.js';
import { handlers as all } from './handlers.js';

/** What is routed; the operations of the description and their handlers unless given. */
export interface Routing {
  operations?: Operation[];
  handlers?: Record<string, AnyHandler>;
  checkOf?: (operation: Operation) => RequestCheck;
}

/** What a request is for, before anything is done. */
export interface Route {
  /** Nothing where it is for no operation, or may not be made. */
  operationId?: string;
  /** The IDs in its path, by their names there. */
  path: Readonly<Record<string, string>>;
  /** Does what is asked for, or says why not. */
  answer: () => Promise<Answer | Response>;
}

/** The API as the description has it: a route an operation, and 404 for everything else. */
export function createRoutes(
  state: State,
  authentication: Pick<Authentication, 'check'>,
  { operations = described, handlers = all, checkOf = requestCheckOf }: Routing = {},
): (request: Request) => Promise<Route> {
  const router = new SmartRouter<Operation>({ routers: [new RegExpRouter(), new TrieRouter()] });
  // Of two that match, the first one is taken.
  for (const operation of fixedFirst(operations)) router.add(operation.method, operation.path.replace(/\{(\w+)\}/g, ':$1'), operation);

  async function answerOf(operation: Operation, path: Ids, request: Request): Promise<Answer | Response> {
    const handler = handlers[operation.operationId];
    if (!handler) return notImplemented(operation);
    const call = await checkOf(operation)(request, path);
    state.settle();
    const answer = await handler(call, state);
    if (answer instanceof Response) return answer;
    const status = Number(operation.successStatus) || 200;
    return answer === undefined ? { status, headers: {}, text: null } : jsonAnswer(answer, status);
  }

  return async (request) => {
    try {
      await authentication.check(request);
    } catch (error) {
      return { path: {}, answer: async () => answerTo(error) };
    }
    const pathname = getPath(request);
    const [[found] = [], stash] = router.match(request.method === 'HEAD' ? 'GET' : request.method, pathname);
    if (!found) return { path: {}, answer: async () => noSuchApi(pathname) };
    const [operation, values] = found;
    const path = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, tryDecodeURIComponent(stash ? (stash[value as number] ?? '') : String(value))]),
    );
    return { operationId: operation.operationId, path, answer: () => answerOf(operation, path, request).catch(answerTo) };
  };
}

/** Those first that have text where others have a parameter: `/workforces/workers` before `/workforces/{workforce_id}`. */
function fixedFirst(operations: readonly Operation[]): Operation[] {
  // A brace sorts after all that paths have otherwise.
  return [...operations].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

function noSuchApi(path: string): Answer {
  const { error_code, error_msg } = errors.getIntelligentTask['404-no-such-api'];
  // The example names a path; here it is the one that was asked for.
  return errorAnswer(404, { error_code, error_msg: error_msg.replace(/\/\S+/, () => path) });
}

/** The answer that an error stands for. Anything else is a mistake in the emulator. */
function answerTo(error: unknown): Answer {
  if (error instanceof ApiError) return errorAnswer(error.status, error.body);
  throw error;
}

function notImplemented({ operationId }: Operation): Answer {
  return errorAnswer(501, { error_code: 'Emulator.0501', error_msg: `The emulator does not answer ${operationId} yet.` });
}
