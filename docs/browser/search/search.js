// What Redoc's program asks for when somebody searches: see build/patches/program.js.
import { operationsOf } from '@modelarts-openapi/openapi-model';
import { anchorOf } from '../../redocly/anchor.js';
import { errorRows } from '../../redocly/error-codes.js';
import { readDescription } from '../description.js';
import { operationsNamed } from './operations.js';
import { resultOf } from './result.js';
import { answers, apiTerms } from './synonyms.js';

/** @import { ErrorRow } from '../../redocly/error-codes.js' */
/** @import { Part, Result } from './result.js' */

/**
 * A part of the reference as Redoc looks through it, in lower case.
 *
 * @typedef {Record<'title' | 'text' | 'httpMethod' | 'httpPath' | 'path' | 'parameters', string>} Lowered
 */

const reference = { candidates, search, find: /** @type {((query: string) => Promise<Result[]>) | undefined} */ (undefined) };
Object.assign(globalThis, { reference });

/**
 * The IDs of those that have all words; Redoc ranks them.
 *
 * @param {Map<string, Lowered>} documents
 * @param {string} query
 */
function candidates(documents, query) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  /** @type {(document: Lowered, word: string) => boolean} */
  const has = ({ title, text, httpMethod, httpPath, parameters }, word) =>
    title.includes(word) || httpPath.includes(word) || text.includes(word) || parameters.includes(word) || httpMethod === word;
  return new Set([...documents].filter(([, document]) => words.every((word) => has(document, word))).map(([id]) => id));
}

/**
 * A search that first finds what is named like the query: operations, error codes, and the guide that answers it; then
 * what Redoc finds, for the words of the query and for those that the API has in their place. Scripts find it as `reference.find`.
 *
 * @param {{ _documents: Map<string, Part>, search: (query: string) => Promise<Result[]> }} redoc
 * @returns {(query: string) => Promise<Result[]>}
 */
function search(redoc) {
  const parts = new Map([...redoc._documents.values()].map((part) => [part.url, part]));
  const description = readDescription();
  const operations = operationsOf(description);
  const rows = errorRows(description);
  reference.find = find;
  return find;

  /** @param {string} query */
  async function find(query) {
    const words = query.trim().toLowerCase();
    const inTermsOfTheApi = words.replace(/[a-z]+/g, (word) => apiTerms[word] ?? word);
    const named = [words, inTermsOfTheApi]
      .flatMap((one) => operationsNamed(operations, one))
      .map((one) => parts.get(anchorOf(one).slice(1)));
    const answered = answers
      .filter((one) => one.words.some((phrase) => ` ${words} `.includes(` ${phrase} `)))
      .map(({ address }) => parts.get(address));
    const found = [await redoc.search(query), inTermsOfTheApi === words ? [] : await redoc.search(inTermsOfTheApi)].flat();
    const first = [...rowsOf(rows, words).map(partOf), ...answered, ...named].flatMap((part) => (part ? [resultOf(part, query)] : []));
    const urls = new Set();
    // What Redoc says of a part, where in it the words are, is more than that it is named so.
    const all = [...first.map((one) => found.find(({ document }) => document.url === one.document.url) ?? one), ...found];
    return all.filter(({ document }) => !urls.has(document.url) && urls.add(document.url));
  }
}

/**
 * The rows of error codes that begin with a number, of the status that is given with it, if one is.
 *
 * @param {ErrorRow[]} rows
 * @param {string} words
 */
function rowsOf(rows, words) {
  const [, number] = /(?:^|\s)(?:modelarts\.?|error |code )?(\d{4})(?:\s|$)/.exec(words) ?? [];
  const [, begins] = /^(modelarts\.\d{1,3})$/.exec(words) ?? [];
  const some = rows.filter(({ code }) => (number ? code === `ModelArts.${number}` : begins && code.toLowerCase().startsWith(begins)));
  const ofStatus = some.filter(({ status }) => ` ${words} `.includes(` ${status} `));
  return (ofStatus.length > 0 ? ofStatus : some).slice(0, 10);
}

/** @param {ErrorRow} row @returns {Part} */
function partOf({ id, code, status, section, texts }) {
  const url = `${section}#${id}`;
  return { id: url, url, title: [code, status].filter(Boolean).join(' · '), text: texts.filter(Boolean).join(' · ').replaceAll('`', '') };
}
