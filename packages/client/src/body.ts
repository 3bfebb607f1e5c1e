/** A longer body, unpacked, is none of the API's, and would only fill the memory: 64 MiB. */
const LONGEST = 2 ** 26;

/** The body of an answer, or undefined where it is too long. The rest of it is not read then. */
export async function textOf({ body }: Response): Promise<string | undefined> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > LONGEST) return void (await reader.cancel());
    text += decoder.decode(value, { stream: true });
  }
  return text + decoder.decode();
}

// One for all answers: a getter of its own for each would take longer than what it saves.
const unused = {
  body: {
    configurable: true,
    get(this: Response) {
      return this.clone().body;
    },
  },
  bodyUsed: { configurable: true, value: false },
};

/** Makes an answer whose body has been read one that can be read again, as often as wanted. */
export function readAgain(response: Response, url: string, text: string, json: unknown): Response {
  // Not at once: it takes as long as all else that the client does, and few read an answer in another way.
  const clone = () => new Response(text || null, response);
  Object.assign(response, {
    clone,
    json: async () => json,
    text: async () => text,
    arrayBuffer: () => clone().arrayBuffer(),
    blob: () => clone().blob(),
    bytes: () => clone().bytes(),
  });
  return Object.defineProperties(response, { ...unused, url: { configurable: true, value: url } });
}
