import { comment } from './comment.js';
import type { OperationFunction } from './functions.js';
import type { Types } from './types-of.js';

/** How the answer of an operation tells where a job stands, in its own words: `x-job`. */
interface Job {
  /** The property that says it. */
  state: string;
  /** Its values while the job goes on. */
  running: unknown[];
  succeeded?: unknown[];
  failed?: unknown[];
  stopped?: unknown[];
  /** What else changes while the job goes on. */
  changes?: string[];
  /** The properties that say what went wrong. */
  error?: { code?: string; message: string; detail?: string };
  /** The operation that stops it. */
  stop?: string;
}

const RIDES_OUT =
  'It goes on through what can pass: broken connections, 408, 429, 500, 502, 503 and 504, answers that are no JSON. `onRetry` is told of each.';

/** The functions that follow a job, and the errors that it can come to; nothing for an operation that is about none. */
export function jobText({ operation, name, parametersType, template }: OperationFunction, types: Types): string[] {
  const job = operation.definition['x-job'] as Job | undefined;
  if (!job) return [];
  if (!/^get[A-Z]/.test(name) || operation.method !== 'GET') throw new Error(`${name}: x-job: expected a GET that is named get…`);
  // What is waited for is the thing, also where an operation gets its status alone.
  const subject = name.slice('get'.length).replace(/(?<=.)Status$/, '');
  const said = subject.replace(/(?<!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();
  const body = types.ofAnswers(operation);
  const constant = `${subject.charAt(0).toLowerCase()}${subject.slice(1)}Job`;
  const signature = `(client: ModelArtsClient, parameters: ${parametersType}, settings?: WaitSettings)`;
  const given = `client, '${template}', parameters, settings, ${constant}`;
  const stops = job.stopped !== undefined && job.stopped.length > 0;
  const Stopped = stops ? `${subject}StoppedError` : 'JobStoppedError';
  const stop = job.stop ? [`\`${job.stop}\` ends it early.`] : [];
  const ends = [
    `@throws ApiError, or InvalidResponseError, if the API answers with a status that cannot pass.`,
    '@throws WaitTimeoutError if it has not ended within `timeout`, or there was no good answer within `giveUpAfter`.',
    '@throws TypeError if a setting is unknown, or a time is not above 0.',
  ];
  return [
    errorText(`${subject}FailedError`, 'JobFailedError', body, `The ${said} failed. \`job\` is as it was left.`),
    ...(stops ? [errorText(`${subject}StoppedError`, 'JobStoppedError', body, `The ${said} was stopped. \`job\` is as it was left.`)] : []),
    `const ${constant} = ${jobLiteral(job)};\n`,
    `${comment(
      [
        [`Follows the ${said} that {@link ${name}} gets: yields it now and whenever it has changed, until its end.`, ...stop].join(' '),
        `A state that the description does not know is passed on, and does not end it. ${RIDES_OUT}`,
        ends.join('\n'),
      ].join('\n\n'),
    )}export function watch${subject}${signature}: AsyncGenerator<${body}, void> {\n  return watch(${given});\n}\n`,
    `${comment(
      [
        [`Waits until the ${said} that {@link ${name}} gets has succeeded, and resolves with it.`, ...stop].join(' '),
        RIDES_OUT,
        [`@throws ${subject}FailedError if it failed${stops ? `, ${Stopped} if it was stopped` : ''}.`, ...ends].join('\n'),
      ].join('\n\n'),
    )}export function waitFor${subject}${signature}: Promise<${body}> {\n  return waitFor(${given}, ${subject}FailedError, ${Stopped});\n}\n`,
  ];
}

function errorText(name: string, base: string, body: string, text: string): string {
  return `${comment(text)}export class ${name} extends ${base}<${body}> {\n  override name = '${name}';\n}\n`;
}

function jobLiteral({ state, succeeded = [], failed = [], stopped = [], changes = [], error }: Job): string {
  const list = (values: readonly unknown[]) =>
    `[${values.map((value) => (typeof value === 'string' ? `'${value}'` : String(value))).join(', ')}]`;
  const errors = error ? [error.code, error.message, ...(error.detail ? [error.detail] : [])] : [];
  return `{ state: '${state}', succeeded: ${list(succeeded)}, failed: ${list(failed)}, stopped: ${list(stopped)}, changes: ${list(changes)}, error: ${list(errors)} }`;
}
