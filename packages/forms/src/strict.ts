import { closeObjects, type Description } from '@modelarts-openapi/openapi-model';
import { withoutReference } from './reference-only.js';

/**
 * The form that contract tests, emulator and drift hold values against: every object refuses what it does not list,
 * and enums, patterns, lengths and ranges stand as the source has them.
 *
 * @param source The bundled source. It is left as it is.
 */
export function strictForm<Document extends Description>(source: Document): Document {
  return closeObjects(withoutReference(source));
}
