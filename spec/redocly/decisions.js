import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @import { Context, Report } from './visitors.js' */

/**
 * @typedef {object} Decision
 * @property {string} id Such as `0007`: what names it elsewhere
 * @property {string} title
 * @property {string} date
 * @property {string} concerns
 * @property {string} decision
 * @property {string} evidence A list, by source
 * @property {string} change What would change it
 */

const FORM =
  /^# (?<id>\d{4}) (?<title>.+)\n\nDate: (?<date>\d{4}-\d\d-\d\d)\n\nConcerns: (?<concerns>.+)\n\n## Decision\n\n(?<decision>[^#]+)\n\n## Evidence\n\n(?<evidence>(?:- [^:]+: .+\n(?: {2}.+\n)*)+)\n## What would change it\n\n(?<change>[^#]+)\n$/;

/** Makes the guide of decisions, the tag `decisions`, of the files in `decisions/`, so that nobody keeps a table of them. */
export function decisions() {
  return {
    Root: {
      /** @param {{ tags?: { name: string, description?: unknown }[] }} root @param {Context} context */
      enter({ tags = [] }, { location, report }) {
        const tag = tags.find(({ name }) => name === 'decisions');
        if (!tag) return;
        const folder = join(dirname(location.source.absoluteRef), 'decisions');
        const introduction = readFileSync(join(folder, 'README.md'), 'utf8');
        tag.description = guideOf(
          introduction,
          readDecisions(folder, (message) => report({ message, location })),
        );
      },
    },
  };
}

/**
 * The decisions in a folder, in their order.
 *
 * @param {string} folder
 * @param {Report} problem is told which file has another form
 * @returns {Decision[]}
 */
function readDecisions(folder, problem) {
  const files = readdirSync(folder).filter((file) => file !== 'README.md');
  return files.sort().flatMap((file) => {
    const { groups } = FORM.exec(readFileSync(join(folder, file), 'utf8')) ?? {};
    if (!groups || !file.startsWith(`${groups['id']}-`)) {
      problem(`decisions/${file} has not the form of a decision, or another number than its name: compare it with the others.`);
      return [];
    }
    return [/** @type {Decision} */ (/** @type {unknown} */ (groups))];
  });
}

/** @param {string} introduction @param {readonly Decision[]} all */
function guideOf(introduction, all) {
  const rows = all.map(({ id, title, concerns }) => `| [${id} ${title}](${addressOf(id, title)}) | ${concerns} |`);
  return [introduction.trim(), ['| Decision | Concerns |', '| --- | --- |', ...rows].join('\n'), ...all.map(sectionOf)].join('\n\n');
}

/** @param {Decision} decision */
function sectionOf({ id, title, date, concerns, decision, evidence, change }) {
  return `## ${id} ${title}\n\n${decision}\n\n${evidence.trim()}\n\n*What would change it*: ${change}\n\nConcerns ${concerns}. Decided on ${date}.`;
}

/** Where the reference has a decision. @param {string} id @param {string} title */
function addressOf(id, title) {
  return `#/decisions/${`${id} ${title}`.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}
