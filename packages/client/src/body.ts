/** A longer body, unpacked, is none of the API's, and would only fill the memory: 64 MiB. */
const LONGEST = 2 ** 26;

/** How a body is read: as a stream of the platform, or of Node, which some implementations of `fetch` have. */
interface Source {
  read?(): Promise<{ done?: boolean; value?: Uint8Array }>;
  next?(): Promise<{ done?: boolean; value?: Uint8Array }>;
  cancel?(): unknown;
  return?(): unknown;
}

// One for all: to make it takes longer than to use it.
const utf8 = new TextDecoder();

/** The body of an answer, or undefined where it is too long. The rest of it is not read then. */
export async function textOf(response: Response): Promise<string | undefined> {
  const body = response.body as Response['body'] | undefined;
  // An answer of React Native has no stream.
  if (body === undefined) return response.text();
  const source = (body?.getReader?.() ?? (body as AsyncIterable<Uint8Array> | null)?.[Symbol.asyncIterator]()) as Source | undefined;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  while (source) {
    const { done, value } = await (source.read?.() ?? source.next!());
    if (done) break;
    length += value!.length;
    if (length > LONGEST) return void (await (source.cancel?.() ?? source.return?.()));
    chunks.push(value as Uint8Array<ArrayBuffer>);
  }
  return chunks.length > 1 ? new Blob(chunks).text() : utf8.decode(chunks[0]);
}

/** Where an answer that has been read keeps what is known of it, by its name. */
const KNOWN = Symbol('known');
type Known = Response & { [KNOWN]: Record<string, unknown> };
/** By the class of an answer, which need not be the platform's: the same, readable again. */
const classes = new WeakMap<object, object>();

// Inherited by all answers: methods of its own for each would take longer than all else that is saved. What is not known is read
// from a copy, which takes as long as the rest of a call, and which few need.
const lateProperties: PropertyDescriptorMap = {};
for (const name of ['url', 'bodyUsed', 'json', 'text', 'clone', 'body', 'blob', 'bytes', 'arrayBuffer', 'formData'] as const) {
  lateProperties[name] = {
    get(this: Known) {
      if (name in this[KNOWN]) return this[KNOWN][name];
      const copy = this.clone();
      const value = copy[name] as { bind?(of: Response): unknown } | null | undefined;
      return value?.bind?.(copy) ?? value;
    },
    // As middleware may do it, which has a method of its own.
    set(this: Known, value: unknown) {
      this[KNOWN][name] = value;
    },
  };
}

/** Makes an answer whose body has been read one that can be read again, as often as wanted. */
export function readAgain(response: Response, url: string, text: string, json: unknown): Response {
  const inherited = Object.getPrototypeOf(response) as object;
  const again = classes.get(inherited) ?? (Object.create(inherited, lateProperties) as object);
  // An own `fetch` may give the same answer twice.
  classes.set(inherited, again).set(again, again);
  const clone = () => new Response(text || null, response);
  const value = { url, bodyUsed: false, json: async () => json, text: async () => text, clone };
  return Object.setPrototypeOf(Object.defineProperty(response, KNOWN, { value, configurable: true }), again);
}
