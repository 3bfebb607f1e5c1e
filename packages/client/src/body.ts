/** A longer body, unpacked, is none of the API's, and would only fill the memory: 64 MiB. */
const LONGEST = 2 ** 26;

/** How a body is read: as a stream of the platform, or of Node, which some implementations of `fetch` have. */
interface Source {
  read?(): Promise<{ done?: boolean; value?: Uint8Array }>;
  next?(): Promise<{ done?: boolean; value?: Uint8Array }>;
  cancel?(): unknown;
  return?(): unknown;
}

/** The body of an answer, or undefined where it is too long. The rest of it is not read then. */
export async function textOf({ body }: Response): Promise<string | undefined> {
  const source = (body?.getReader?.() ?? (body as AsyncIterable<Uint8Array> | null)?.[Symbol.asyncIterator]()) as Source | undefined;
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  while (source) {
    const { done, value } = await (source.read?.() ?? source.next!());
    if (done) break;
    length += value!.length;
    if (length > LONGEST) return void (await (source.cancel?.() ?? source.return?.()));
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
