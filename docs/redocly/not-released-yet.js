/** @import { Description } from '@modelarts-openapi/openapi-model' */

const BLOCK = /^```\w+\n[\s\S]*?^```$/gm;
const FROM_NPM = /(?:npm install|npx) .*@modelarts-openapi\//;
const NOTE =
  'No version is on npm yet: [build the packages from the repository](#/getting-started/from-the-repository) until there is one.';

/**
 * As long as no version is on npm, says below the first command of each guide that takes one from there how to get it all the
 * same, in place. RELEASED is set where the reference of a release is built.
 *
 * @template {Description} Document
 * @param {Document} description
 * @returns {Document} the same one
 */
export function notReleasedYet(description) {
  if (process.env['RELEASED']) return description;
  for (const part of [description.info, ...(description.tags ?? [])]) {
    const text = part?.description ?? '';
    const block = text.match(BLOCK)?.find((one) => FROM_NPM.test(one));
    if (part && block) part.description = text.replace(block, () => `${block}\n\n${NOTE}`);
  }
  return description;
}
