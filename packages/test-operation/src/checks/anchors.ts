import { ROOT } from '../operation-files.js';
import type { Todo } from '../todo.js';

/** What the tests of the reference know of addresses. */
interface Anchors {
  anchors(): string[];
  kept(): string[];
}

/** Addresses in the reference that others may link to, and that are not noted yet. */
export async function anchors(resource: string): Promise<Todo[]> {
  const all = (await import(new URL('docs/test/anchors.js', `file://${ROOT}`).href)) as Anchors;
  const kept = all.kept();
  const missing = all
    .anchors()
    .filter((anchor) => !kept.includes(anchor) && (anchor === `#/${resource}` || anchor.startsWith(`#/${resource}/`)));
  const what = `note ${missing.join(', ')}: pnpm --filter @modelarts-openapi/docs anchors`;
  return missing.length > 0 ? [{ part: 'anchors', where: 'docs/anchors.txt', what }] : [];
}
