import { ApiError } from '../errors/api-error.js';

/** 12 MB, as the error says that the API answers to more. */
const MAX_BODY = 12 * 1024 * 1024;

/** The text of a body. @throws ApiError 413 as soon as it is known to be too large, which may be before it has ended. */
export async function textOf(request: Request): Promise<string> {
  return new TextDecoder().decode(await bytesOf(request));
}

/** The same as bytes. */
export async function bytesOf(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  const length = request.headers.get('Content-Length');
  if (Number(length) > MAX_BODY) throw tooLarge();
  // More than it says does not arrive.
  if (length !== null || !request.body) return new Uint8Array(await request.arrayBuffer());
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    // The rest is left where it is: to call it off would end the connection before the answer is sent.
    if (size > MAX_BODY) throw tooLarge();
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

const tooLarge = () =>
  new ApiError(413, {
    error_code: 'ModelArts.4104',
    error_msg: 'Invalid request body because the size exceeds the maximum size allowed.',
  });
