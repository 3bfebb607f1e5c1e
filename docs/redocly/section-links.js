import { kebabCase } from '@modelarts-openapi/openapi-model';

/** @import { Description, OperationObject } from '@modelarts-openapi/openapi-model' */

const LINKS = /^\[(?:Try it|Copy as Markdown)\]\(.*\)(?:\n\n|$)/m;

/** What can be done with a section, as links: below what an operation does, and at the beginning of a guide. */
export function sectionLinks() {
  return {
    Operation: {
      /** @param {OperationObject} operation */
      leave(operation) {
        const [first = '', ...others] = (operation.description ?? '').trim().split(/\n\n/);
        const id = operation.operationId ?? '';
        const links = `[Try it](try-it.html#${id}) [Copy as Markdown](${kebabCase(id)}.md)`;
        operation.description = [first, links, ...others].join('\n\n');
      },
    },
    Root: {
      /** @param {Description} description */
      leave({ tags = [] }) {
        for (const tag of tags.filter((one) => one['x-traitTag']))
          tag.description = `[Copy as Markdown](${kebabCase(tag.name)}.md)\n\n${tag.description ?? ''}`;
      },
    },
  };
}

/**
 * A text without these links, for whoever reads it elsewhere.
 *
 * @param {string} [text]
 */
export function withoutSectionLinks(text = '') {
  return text.replace(LINKS, '');
}
