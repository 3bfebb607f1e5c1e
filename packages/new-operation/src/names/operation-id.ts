import { kebabCase } from '@modelarts-openapi/openapi-model';
import type { VendorPage } from '../page/vendor-page.js';
import { UsageError } from '../usage-error.js';
import { pascalCase, singular, wordsOf } from './words.js';

/** What vendors call it, and what it is called here. */
const VERBS: Record<string, string> = {
  describe: 'get',
  desc: 'get',
  show: 'get',
  query: 'get',
  querying: 'get',
  obtaining: 'get',
  listing: 'list',
  creating: 'create',
  adding: 'add',
  updating: 'update',
  modifying: 'update',
  deleting: 'delete',
  starting: 'start',
  stopping: 'stop',
  sending: 'send',
  reviewing: 'review',
  submitting: 'submit',
  synchronizing: 'synchronize',
};

const VERB_OF_METHOD: Record<string, string> = { GET: 'get', POST: 'create', PUT: 'update', PATCH: 'update', DELETE: 'delete' };

/** A name that is given for an operation. @throws UsageError if it has not the form of one. */
export function checkedOperationId(operationId: string): string {
  if (/^[a-z]+([A-Z][a-z\d]*)+$/.test(operationId)) return operationId;
  throw new UsageError(`--operation-id ${operationId}: expected a verb and what it is about, such as getDatasetVersion`);
}

/** Proposes a name: the page's own, with the verbs that are used here, or else from method, path and title. */
export function proposedOperationId({ originalName, title, operation: { method, path } }: VendorPage): string {
  if (originalName) {
    const [verb = '', ...rest] = wordsOf(originalName);
    if (rest.length > 0) return `${VERBS[verb] ?? verb}${pascalCase(rest)}`;
  }
  const isOfOne = path.endsWith('}');
  const names = path.split('/').filter((segment) => segment !== '' && !/^v\d|^\{/.test(segment));
  const lists = method === 'GET' && !isOfOne && /\blist\b/i.test(title ?? 'list');
  const said = VERBS[(title ?? '').split(' ')[0]?.toLowerCase() ?? ''];
  const verb = lists ? 'list' : said && said !== 'get' ? said : (VERB_OF_METHOD[method] ?? method.toLowerCase());
  // The last name is what it is about; what that belongs to goes before it.
  const about = names.slice(-2).map((name, index, all) => (index === all.length - 1 && lists ? wordsOf(name) : singular(wordsOf(name))));
  return `${verb}${pascalCase(about.flat())}`;
}

/** An operation's name in parts: the verb, and what it is about in the singular. */
export function partsOf(operationId: string): { verb: string; noun: string } {
  const [verb = '', ...rest] = kebabCase(operationId).split('-');
  return { verb, noun: pascalCase(singular(rest)) };
}
