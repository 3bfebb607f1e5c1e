import type { KnownDescription } from '../description/read-description.js';
import { cloudName } from '../names/words.js';
import type { FactsSource } from '../page/facts.js';

/** The address of a vendor's page, as `externalDocs` has it. */
export interface VendorPageLink {
  description: string;
  url: string;
}

/**
 * Where the vendor has the page: beside those of the operations that there are, whose addresses end with the names of
 * their files. Empty where these do not lie in one folder, or the page has another kind of name.
 */
export function vendorPageLink({ name, page }: FactsSource, { operations }: KnownDescription, notes: string[]): VendorPageLink {
  const description = `The page of ${cloudName(name)}`;
  const known = operations.flatMap(({ externalDocs }) => (externalDocs?.description === description ? [externalDocs.url] : []));
  const folders = new Set(known.map((url) => url.slice(0, url.lastIndexOf('/') + 1)));
  const [, file] = /^([\w-]+)\.(?:rst|txt)$/.exec(page.file) ?? [];
  const [folder, ...others] = folders;
  if (folder === undefined || others.length > 0 || file === undefined) return { description, url: '' };
  const url = `${folder}${file}.html`;
  notes.push(`see that the page is at ${url}: the address is derived from those of other operations`);
  return { description, url };
}
