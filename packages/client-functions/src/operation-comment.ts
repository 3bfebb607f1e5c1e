import type { Operation } from '@modelarts-openapi/openapi-model';
import { words } from './comment.js';

/** Statuses that a description has for every operation lie here, and need no words with each. */
const SHARED = '#/components/responses/';

/** What an editor shows of a function: the description, the action that it needs, what it throws. */
export function operationComment({ definition, responses }: Operation, more: readonly string[] = []): string {
  const { summary = '', description = '', externalDocs } = definition;
  const action = (definition['x-permissions'] as { action?: string } | undefined)?.action;
  return [
    ...[summary && `${words(summary).replace(/\.$/, '')}.`, words(description)],
    // What is published says it in its description.
    action && !description.includes(`\`${action}\``) && `It needs the IAM action \`${action}\`.`,
    ...more,
    externalDocs && `@see ${externalDocs.url}`,
    `@throws ApiError if the API answers with an error status. ${errorsOf(responses)}`.trim(),
    '@throws TypeError if a name is unknown, or something given cannot be sent.',
  ]
    .filter(Boolean)
    .join('\n\n')
    .replace(/(@(?:see|throws)[^\n]*)\n\n(?=@)/g, '$1\n');
}

function errorsOf(responses: Operation['responses']): string {
  const own = [...responses.values()].filter(({ status, pointer }) => !/^(2|default)/.test(status) && !pointer.startsWith(SHARED));
  return own.map(({ status, definition }) => `${status}: ${words(definition.description).replace(/\n+/g, ' ')}`).join(' ');
}
