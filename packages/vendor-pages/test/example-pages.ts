import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const EXAMPLE_PAGES = fileURLToPath(new URL('./pages/', import.meta.url));
export const LIST_WIDGETS = join(EXAMPLE_PAGES, 'list-widgets.rst');
export const GET_WIDGET = join(EXAMPLE_PAGES, 'get-widget.rst');
/** The page of GET_WIDGET as somebody else has read it into tables. */
export const GET_WIDGET_TABLES = fileURLToPath(new URL('./tables/get-widget.json', import.meta.url));

/** A page that tests read. */
export interface TestPage {
  title: string;
  file: string;
  text: string;
}

/** Pages in our own words, of every form that the vendors' pages have. */
export const examplePages = pagesIn(EXAMPLE_PAGES, 'the example page');

const { VENDOR_PAGES } = process.env;

/** The pages in the folder that VENDOR_PAGES names, if it names one. */
export const vendorPages = VENDOR_PAGES ? pagesIn(VENDOR_PAGES, 'the page of VENDOR_PAGES') : [];

function pagesIn(folder: string, title: string): TestPage[] {
  const files = readdirSync(folder).filter((name) => /\.(rst|txt)$/.test(name));
  if (files.length === 0) throw new Error(`${folder} has no page`);
  return files
    .map((name) => join(folder, name))
    .map((file) => ({ title: `${title} ${basename(file)}`, file, text: readFileSync(file, 'utf8') }));
}
