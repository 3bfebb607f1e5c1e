/** An answer that is at hand as a whole: a `Response` is made of it only for who wants one, which takes longer than to answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body; null where there is none. */
  readonly text: string | null;
}

/** An answer that is JSON. */
export function jsonAnswer(body: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return { status, headers: { 'Content-Type': 'application/json', ...headers }, text: JSON.stringify(body) };
}

/** The same answer with a further header. */
export function withHeader(answer: Answer | Response, name: string, value: string): Answer | Response {
  if (!isResponse(answer)) return { ...answer, headers: { ...answer.headers, [name]: value } };
  answer.headers.set(name, value);
  return answer;
}

/** The answer as `fetch` has it. */
export function responseOf(answer: Answer | Response): Response {
  return isResponse(answer) ? answer : new Response(answer.text, { status: answer.status, headers: answer.headers });
}

/** Whether it is one of `fetch` already, whoever's `Response` that is. */
export function isResponse(answer: Answer | Response): answer is Response {
  return typeof answer.text === 'function';
}
