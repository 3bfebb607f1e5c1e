/** What the client calls itself. Browsers say by themselves what they are, and some would have to ask the server for leave. */
export const userAgent = globalThis.navigator?.userAgent?.startsWith('Mozilla') ? undefined : 'modelarts-openapi-client';
