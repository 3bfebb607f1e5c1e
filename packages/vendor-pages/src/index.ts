export { type Facts, type FieldFacts, factsOf, pageOf, type TableFacts } from './facts/facts.js';
export { type FactsBySource, formatFacts, parseFacts } from './facts/facts-file.js';
export type { Field, Option, Page, Sample, Table, TableKind } from './facts/page.js';
export { innermost, type PageType, pageTypeOf } from './facts/page-type.js';
export { pageFilesOf, readPage } from './pages/page-files.js';
export { parsePage } from './pages/parse-page.js';
export { parseTables, type TablesPage } from './tables/parse-tables.js';
