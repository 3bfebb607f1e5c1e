import type { Operation } from '@modelarts-openapi/openapi-model';
import { Hono } from 'hono';
import type { Authentication } from '../authentication/authentication.js';
import { operations as described, exampleError } from '../description/description.js';
import { ApiError, errorResponse } from '../errors/api-error.js';
import { type RequestCheck, requestCheckOf } from '../requests/request-check.js';
import type { Handler, State } from './handler.js';
import { handlers as all } from './handlers.js';

/** What is routed; the operations of the description and their handlers unless given. */
export interface Routing {
  operations?: Operation[];
  handlers?: Record<string, Handler>;
  checkOf?: (operation: Operation) => RequestCheck;
}

/** An answer, and the operation that has given it; none has where the request is for no operation, or may not be made. */
export interface Answer {
  response: Response;
  operationId: string | undefined;
}

/** The API as the description has it: a route an operation, and 404 for everything else. */
export function createRoutes(
  state: State,
  authentication: Pick<Authentication, 'check'>,
  { operations = described, handlers = all, checkOf = requestCheckOf }: Routing = {},
): (request: Request) => Promise<Answer> {
  const app = new Hono<{ Bindings: { operationId?: string } }>();
  app.use(async (context, next) => {
    await authentication.check(context.req.raw);
    await next();
  });
  for (const operation of operations) {
    const handler = handlers[operation.operationId];
    app.on(operation.method, operation.path.replace(/\{(\w+)\}/g, ':$1'), async (context) => {
      context.env.operationId = operation.operationId;
      if (!handler) return notImplemented(operation);
      const call = await checkOf(operation)(context.req.raw, context.req.param());
      const answer = await handler(call, state);
      if (answer instanceof Response) return answer;
      const status = Number(operation.successStatus) || 200;
      return answer === undefined ? new Response(null, { status }) : Response.json(answer, { status });
    });
  }
  app.notFound((context) => {
    const { error_code, error_msg } = exampleError('404-no-such-api');
    // The example names a path; here it is the one that was asked for.
    return errorResponse(404, { error_code, error_msg: error_msg.replace(/\/\S+/, context.req.path) });
  });
  app.onError((error) => {
    if (error instanceof ApiError) return errorResponse(error.status, error.body);
    throw error;
  });
  return async (request) => {
    const asked: { operationId?: string } = {};
    const response = await app.fetch(request, asked);
    return { response, operationId: asked.operationId };
  };
}

function notImplemented({ operationId }: Operation): Response {
  return errorResponse(501, { error_code: 'Emulator.0501', error_msg: `The emulator does not answer ${operationId} yet.` });
}
