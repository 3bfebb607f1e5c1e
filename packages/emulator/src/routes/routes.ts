import type { Operation } from '@modelarts-openapi/openapi-model';
import { Hono } from 'hono';
import type { Authentication } from '../authentication/authentication.js';
import type { AnyHandler } from '../declarations/operation.js';
import { operations as described } from '../description/description.js';
import { ApiError, errorResponse } from '../errors/api-error.js';
import { errors } from '../generated/examples.js';
import { type RequestCheck, requestCheckOf } from '../requests/request-check.js';
import type { State } from '../state/state.js';
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
  answer: () => Promise<Response>;
}

/** The API as the description has it: a route an operation, and 404 for everything else. */
export function createRoutes(
  state: State,
  authentication: Pick<Authentication, 'check'>,
  { operations = described, handlers = all, checkOf = requestCheckOf }: Routing = {},
): (request: Request) => Promise<Route> {
  const app = new Hono<{ Bindings: { route?: Route } }>();
  app.use(async (context, next) => {
    await authentication.check(context.req.raw);
    await next();
  });
  for (const operation of operations) {
    const handler = handlers[operation.operationId];
    app.on(operation.method, operation.path.replace(/\{(\w+)\}/g, ':$1'), (context) => {
      const path = context.req.param();
      context.env.route = {
        operationId: operation.operationId,
        path,
        async answer() {
          if (!handler) return notImplemented(operation);
          const call = await checkOf(operation)(context.req.raw, path);
          state.settle();
          const answer = await handler(call, state);
          if (answer instanceof Response) return answer;
          const status = Number(operation.successStatus) || 200;
          return answer === undefined ? new Response(null, { status }) : Response.json(answer, { status });
        },
      };
      return context.body(null);
    });
  }
  app.notFound((context) => {
    const { error_code, error_msg } = errors.getIntelligentTask['404-no-such-api'];
    // The example names a path; here it is the one that was asked for.
    return errorResponse(404, { error_code, error_msg: error_msg.replace(/\/\S+/, context.req.path) });
  });
  app.onError(errorAnswer);
  return async (request) => {
    const found: { route?: Route } = {};
    const response = await app.fetch(request, found);
    const { route } = found;
    return route ? { ...route, answer: () => route.answer().catch(errorAnswer) } : { path: {}, answer: async () => response };
  };
}

/** The answer that an error stands for. Anything else is a mistake in the emulator. */
function errorAnswer(error: unknown): Response {
  if (error instanceof ApiError) return errorResponse(error.status, error.body);
  throw error;
}

function notImplemented({ operationId }: Operation): Response {
  return errorResponse(501, { error_code: 'Emulator.0501', error_msg: `The emulator does not answer ${operationId} yet.` });
}
