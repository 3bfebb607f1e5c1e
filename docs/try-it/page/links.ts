import type { FormOperation, Link } from '../operations.js';
import type { Received, Sending } from './request.js';

/** What may come next, with the values that it takes over. */
export interface NextOperation {
  link: Link;
  values: Map<string, string>;
}

/** What the description says comes after an answer, as far as the answer has what that needs. */
export function nextOperations(sent: Sending, received: Received): NextOperation[] {
  const response = responseOf(sent.operation, received.status);
  return (response?.links ?? []).flatMap((link) => {
    const values = Object.entries(link.parameters).map(([name, expression]) => [name, evaluated(expression, sent, received)] as const);
    return values.every(([, value]) => value !== undefined)
      ? [{ link, values: new Map(values.map(([name, value]) => [name, String(value)])) }]
      : [];
  });
}

/** The response that the description has for a status. */
export function responseOf({ responses }: FormOperation, status: number): FormOperation['responses'][number] | undefined {
  return responses.find((one) => one.status === `${status}`) ?? responses.find((one) => one.status === 'default');
}

/** A runtime expression of OpenAPI, such as `$response.body#/task_id`. */
function evaluated(expression: string, { values, body }: Sending, { json }: Received): unknown {
  const [, source, , name = '', pointer = ''] =
    /^\$(request|response)\.(body|(?:path|query|header)\.(\w+))(?:#(.*))?$/.exec(expression) ?? [];
  if (source === undefined) return expression.startsWith('$') ? undefined : expression;
  if (name) return values.get(name) || undefined;
  const whole: unknown = source === 'response' ? json : JSON.parse(body ?? 'null');
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return keys.reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined | null)?.[key], whole);
}
