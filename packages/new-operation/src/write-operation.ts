import { basename } from 'node:path';
import { camelCase } from '@modelarts-openapi/openapi-model';
import { casesOf } from './cases/cases.js';
import { codeSamples } from './code/code-samples.js';
import type { KnownDescription } from './description/read-description.js';
import { parseYaml, yamlOf } from './description/yaml.js';
import { handlerOf, type NewHandler } from './emulator/handler.js';
import { folderExamples } from './examples/folder-examples.js';
import { pageExamples } from './examples/page-examples.js';
import { shownValues } from './examples/shown-values.js';
import { withExport, withOperation, withResource, withTag } from './files/insert.js';
import type { WrittenFiles } from './files/written-files.js';
import { sentenceCase, wordsOf } from './names/words.js';
import { bodiesOf } from './operation/bodies.js';
import { jobOf } from './operation/job.js';
import { operationYaml } from './operation/operation-yaml.js';
import { paginationOf } from './operation/pagination.js';
import { parametersOf } from './operation/parameters.js';
import { type PermissionTable, permissionsOf } from './operation/permissions.js';
import { repetitionOf } from './operation/repetition.js';
import { vendorPageLink } from './operation/vendor-page-link.js';
import { doubtsOf } from './page/doubts.js';
import { type FactsSource, factsText } from './page/facts.js';
import { sourceDifferences } from './page/source-differences.js';
import type { VendorPage } from './page/vendor-page.js';
import { JSON_STYLE, literal } from './print/literal.js';
import { createPageSchemas } from './schemas/page-schemas.js';
import { withPropertyExamples } from './schemas/property-examples.js';

/** What an operation is written from. */
export interface Sources {
  page: VendorPage;
  /** The first is the page. */
  facts: readonly [FactsSource, ...FactsSource[]];
  permissions: PermissionTable | undefined;
  known: KnownDescription;
  operationId: string;
  resource: string;
  /** Of the operation, from the root of the repository. */
  folder: string;
  /** Examples of parameters, by name. */
  given: ReadonlyMap<string, string>;
  /** Takes what could not be derived, differs or is shared. */
  notes: string[];
}

/** Puts all files of an operation among those to write. */
export function addOperation(files: WrittenFiles, sources: Sources): void {
  const { page, facts, known, operationId, resource, folder, given, notes } = sources;
  const file = `${folder}/operation.yaml`;
  const isNew = !files.has(file);
  const { query, ...onPage } = pageExamples(page);
  const shownBefore = shownValues(page.page, folderExamples(files, folder, onPage.examples));
  const schemas = createPageSchemas(page, operationId, resource, known, shownBefore);
  const bodies = bodiesOf(page, operationId, schemas, onPage.examples, notes);
  const answer = [...bodies.answers.values()][0];
  const described = onPage.examples.filter(({ kind }) => (kind === 'request' ? bodies.request : answer) !== undefined);
  const examples = folderExamples(files, folder, described, isNew ? { page: page.page, shown: shownBefore } : undefined);
  const shown = shownValues(page.page, examples);
  const parameters = parametersOf({ page, known, shown, query, given, references: schemas.referencesFrom(file), file, notes });

  // What somebody has written since is not commented on.
  const ofOperation: string[] = isNew ? notes : [];
  const externalDocs = vendorPageLink(facts[0], known, ofOperation);
  const permissions = permissionsOf(sources.permissions, facts, ofOperation);
  const { method } = page.operation;
  const repetition = repetitionOf(page, operationId, known);
  const pagination = paginationOf(page, operationId);
  const job = jobOf(page, operationId, ofOperation);
  const parts = { operationId, method, resource, externalDocs, permissions, repetition, pagination, job, parameters, bodies };
  files.add(file, operationYaml(file, parts));
  // An operation that is there has schemas, whatever somebody has called them since.
  if (isNew) for (const [schemaFile, schema] of schemas.written) files.add(schemaFile, yamlOf(schema));
  for (const example of examples) files.add(`${folder}/${example.file}`, `${JSON.stringify(example.body, null, 2)}\n`);
  // What is in another resource's folder is left to that.
  const own = [...schemas.files].filter(([, schemaFile]) => schemaFile.startsWith(`spec/resources/${resource}/`) && files.has(schemaFile));
  for (const [table, schemaFile] of own) files.change(schemaFile, (text) => withPropertyExamples(text, shown.of(table)));
  const emptyAnswers = [...bodies.answers].flatMap(([status, body]) => (body === undefined ? [status] : []));
  files.add(`${folder}/cases.json`, `${literal(casesOf(page, parameters, examples, emptyAnswers), JSON_STYLE)}\n`);
  files.change(`${folder}/facts.json`, (before) => factsText(before || undefined, facts, notes) ?? before);
  // As it is said by now: somebody may have taken one of the two out, or put it in.
  const { 'x-pagination': isList, 'x-job': isJob } = parseYaml(files.read(file) ?? '', file) as Record<string, unknown>;
  const is = { isList: isList !== undefined, isJob: isJob !== undefined };
  const has = {
    hasRequestBody: bodies.request !== undefined,
    hasAnswerBody: answer !== undefined,
    isAlwaysAnswered: emptyAnswers.length === 0,
  };
  const called = { page, operationId, parameters, examples, ...is, ...has };
  for (const [sample, text] of codeSamples(called)) files.add(`${folder}/${sample}`, text);
  const historical = externalDocs.url.includes('/historical_apis/') && { 'x-historical': [facts[0].name] };
  files.change('spec/openapi.yaml', (text) => withRoot(text, sources, `./${file.slice('spec/'.length)}`, { ...historical }));
  addHandler(files, handlerOf(page, operationId, resource, answer, examples), operationId);
  const [, ...otherSources] = facts;
  notes.push(
    ...onPage.notes,
    ...(isNew ? schemas.notes : []),
    ...doubtsOf(page),
    ...otherSources.flatMap((other) => sourceDifferences(page.page, other)),
  );
}

/** The root of the description with the operation in it, and its tag where that is new, with what else it says. */
function withRoot(text: string, { page, known, resource, folder }: Sources, reference: string, says: object): string {
  const tag = { name: resource, 'x-displayName': sentenceCase(wordsOf(resource)), ...says };
  const tagged = known.tags.includes(resource) ? text : withTag(text, tag);
  if (known.operations.some((one) => one.folder === folder)) return tagged;
  return withOperation(tagged, page.operation.method, page.operation.path, reference, resource);
}

function addHandler(files: WrittenFiles, { file, text, resource }: NewHandler, operationId: string): void {
  const isNew = !files.has(file);
  files.add(file, text);
  if (!isNew) return;
  const list = `packages/emulator/src/${resource}/handlers.ts`;
  files.change(list, (before) => withExport(before, `export { ${operationId} } from './${basename(file, '.ts')}.js';`));
  files.change('packages/emulator/src/routes/handlers.ts', (before) => withResource(before, resource, camelCase(resource)));
}
