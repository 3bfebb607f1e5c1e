import type { Page } from '@modelarts-openapi/vendor-pages';

/** A vendor's page about one operation, with what its tables do not say. */
export interface VendorPage {
  page: Page;
  operation: { method: string; path: string };
  /** The heading. */
  title: string | undefined;
  /** What the vendor's own tools call the operation. */
  originalName: string | undefined;
  /** The file, without its folder. */
  file: string;
}
