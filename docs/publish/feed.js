import { marked } from 'marked';

/**
 * What there is to tell of a version.
 *
 * @typedef {{ version: string, changelog: string }} Released
 */

/**
 * The versions as an Atom feed, for those who want to hear of a new one. A version keeps the day on which it was first in the feed.
 *
 * @param {string} title
 * @param {readonly Released[]} versions the newest first, each with the changelog as it was then, as Markdown
 * @param {object} when
 * @param {string} [when.previous] the feed as it was
 * @param {Date} [when.now]
 */
export function feedOf(title, versions, { previous = '', now = new Date() } = {}) {
  const known = new Map([...previous.matchAll(/<id>([^<]*)<\/id>\s*<updated>([^<]*)<\/updated>/g)].map(([, id, day]) => [id, day]));
  const entries = versions.map(({ version, changelog }) => {
    const id = `${ID}:${version}`;
    return { version, id, updated: known.get(id) ?? now.toISOString(), text: textOf(version, changelog) };
  });
  const updated =
    entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? now.toISOString();
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <title>${escaped(title)}: versions</title>
  <id>${ID}</id>
  <updated>${updated}</updated>
  <author><name>modelarts-openapi</name></author>
  <link rel="alternate" href="./"/>
${entries.map(entryOf).join('')}</feed>
`;
}

const ID = 'urn:modelarts-openapi:versions';

/** @param {{ version: string, id: string, updated: string, text: string }} entry */
function entryOf({ version, id, updated, text }) {
  return `  <entry>
    <title>${escaped(version)}</title>
    <id>${id}</id>
    <updated>${updated}</updated>
    <link rel="alternate" href="v${version}/"/>
    <content type="html">${escaped(marked.parse(text, { async: false }))}</content>
  </entry>
`;
}

/** What the changelog says of a version, with links that lead there from the feed. @param {string} version @param {string} changelog */
function textOf(version, changelog) {
  const [, own = ''] = changelog.split(`**${version}**\n`);
  const [text = ''] = own.split(/^\*\*\d/m);
  return text.trim().replace(/\]\((?!\w+:|#)/g, `](v${version}/`);
}

/** @param {string} text */
export function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
