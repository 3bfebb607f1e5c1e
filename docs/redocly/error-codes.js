/** @import { Description, Operation } from '@modelarts-openapi/openapi-model' */

/**
 * A row of the tables of error codes in the guides.
 *
 * @typedef {object} ErrorRow
 * @property {string} id of the row in the page, such as `modelarts-4204`, or `modelarts-4204-500` where the code has a row already
 * @property {string} code such as `ModelArts.4204`
 * @property {string} status such as `404`; empty where the table tells none
 * @property {string} section the address of the part of the guide, such as `/error-codes/requests-and-the-service`
 * @property {string[]} texts the other cells
 * @property {string[]} resources those that its part of the guide leads to above the table; where it leads to none, it is about all
 */

/** The guide that has all of them comes first. */
const GUIDES = ['error-codes', 'errors'];

/**
 * The rows of the tables of error codes. Where a code has several, the first is what a link to the code leads to.
 *
 * @param {Description} description
 * @returns {ErrorRow[]}
 */
export function errorRows({ tags = [] }) {
  const rows = /** @type {ErrorRow[]} */ ([]);
  const ids = new Set();
  const isResource = (/** @type {string | undefined} */ name) => tags.some((tag) => tag.name === name && !tag['x-traitTag']);
  for (const guide of GUIDES) {
    let resources = /** @type {string[]} */ ([]);
    let section = `/${guide}`;
    let head = /** @type {string[]} */ ([]);
    for (const line of tags.find(({ name }) => name === guide)?.description?.split('\n') ?? []) {
      if (line.startsWith('## ')) {
        section = `/${guide}/${slug(line.slice(3))}`;
        resources = [];
      }
      if (!line.startsWith('|')) {
        resources.push(...[...line.matchAll(/\]\(#tag\/([\w-]+)\)/g)].flatMap(([, name]) => (name && isResource(name) ? [name] : [])));
        continue;
      }
      const cells = line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim());
      if (!/ModelArts\.\d/.test(line)) {
        if (!/^[-\s|:]*$/.test(line)) head = cells;
        continue;
      }
      const status = cells[head.indexOf('Status')] ?? '';
      const texts = cells.filter((cell) => cell !== status && !cell.includes('ModelArts.'));
      for (const [code] of line.matchAll(/ModelArts\.\d+/g)) {
        const id = [slug(code), `${slug(code)}-${status}`].find((one) => !ids.has(one));
        // The other guide repeats what the first has in full.
        if (!id || (guide !== GUIDES[0] && ids.has(slug(code)))) continue;
        ids.add(id);
        rows.push({ id, code, status, section, texts, resources });
      }
    }
  }
  return rows;
}

/** The address of a row in the page. @param {ErrorRow} row */
export const addressOf = ({ section, id }) => `#${section}#${id}`;

/** @param {string} text */
const slug = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/**
 * Whether a row can concern an operation: it is about all of them or about its resource, or an example of it has the code.
 *
 * @param {ErrorRow} row
 * @param {{ resource: string, codes: string[] }} operation with its `codesOf`
 */
export function mayConcern({ code, status, resources }, { resource, codes }) {
  return resources.length === 0 || resources.includes(resource) || codes.includes(`${status} ${code}`);
}

/**
 * The errors that the examples of an operation show, each as a status and a code.
 *
 * @param {Operation} operation
 */
export function codesOf({ responses }) {
  return [...responses.values()].flatMap(({ status, content }) =>
    [...content.values()].flatMap(({ examples }) =>
      [...examples.values()].flatMap(({ value }) => {
        const { error_code: code } = /** @type {{ error_code?: string }} */ (value ?? {});
        return code ? [`${status} ${code}`] : [];
      }),
    ),
  );
}
