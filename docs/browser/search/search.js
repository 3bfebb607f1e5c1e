// What Redoc's program asks for when somebody searches: see build/patches/program.js.
import { whatIsKnown } from '../known.js';
import { operationsNamed } from './operations.js';
import { resultOf } from './result.js';
import { answers, apiTerms } from './synonyms.js';
import { formsOf, stemOf, wordsOf } from './words.js';

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
 * The IDs of those that have all words, or else most of them; Redoc ranks them.
 *
 * @param {Map<string, Lowered>} documents
 * @param {string} query
 */
function candidates(documents, query) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  /** @type {(document: Lowered, word: string) => boolean} */
  const has = ({ title, text, httpMethod, httpPath, parameters }, word) =>
    title.includes(word) || httpPath.includes(word) || text.includes(word) || parameters.includes(word) || httpMethod === word;
  const counted = [...documents].map(([id, document]) => ({ id, count: words.filter((word) => has(document, word)).length }));
  const having = (/** @type {number} */ enough) => new Set(counted.filter(({ count }) => count >= enough).map(({ id }) => id));
  const all = having(words.length);
  return all.size > 0 ? all : having(Math.floor(words.length / 2) + 1);
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
  const { operations, rows } = whatIsKnown();
  reference.find = find;
  return find;

  /** @param {string} query */
  async function find(query) {
    const words = wordsOf(query);
    const whole = words.join(' ');
    const inTermsOfTheApi = words.map((word) => formsOf(word).flatMap((form) => apiTerms[form] ?? [])[0] ?? word).join(' ');
    const named = [query, inTermsOfTheApi].flatMap((one) => operationsNamed(operations, one)).map((one) => parts.get(one.address));
    const stems = words.map(stemOf).join(' ');
    const meant = answers.flatMap((answer) =>
      answer.words.map((phrase) => ({ address: answer.address, phrase: wordsOf(phrase).map(stemOf).join(' ') })),
    );
    const answered = meant.filter(({ phrase }) => phrase === stems).map(({ address }) => parts.get(address));
    const touched = meant.filter(({ phrase }) => ` ${stems} `.includes(` ${phrase} `)).map(({ address }) => parts.get(address));
    const asAsked = [await redoc.search(whole), inTermsOfTheApi === whole ? [] : await redoc.search(inTermsOfTheApi)].flat();
    const found = (asAsked.length > 0 ? asAsked : await redoc.search(stems)).map(plain);
    const first = [...rowsOf(rows, query.trim().toLowerCase()).map(partOf), ...answered, ...named, ...touched].flatMap((part) =>
      part ? [resultOf(part, whole)] : [],
    );
    const urls = new Set();
    // What Redoc says of a part, where in it the words are, is more than that it is named so.
    const all = [...first.map((one) => found.find(({ document }) => document.url === one.document.url) ?? one), ...found];
    return all.filter(({ document }) => !urls.has(document.url) && urls.add(document.url));
  }
}

/** Without the address of a part of a guide in it a second time. @param {Result} result @returns {Result} */
function plain({ document, highlight }) {
  return { document: { ...document, url: document.url.replace(/#\/.*/, '') }, highlight };
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
