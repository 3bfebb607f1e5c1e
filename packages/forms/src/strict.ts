import { closeObjects, type Description, get, schemaRoots, schemasIn } from '@modelarts-openapi/openapi-model';
import { withoutReference } from './reference-only.js';

/**
 * The form that contract tests, emulator and drift hold values against: every object refuses what it does not list,
 * and enums, patterns, lengths and ranges stand as the source has them. So do names and meanings by value, which tell
 * the comparison of versions whose meaning changed.
 *
 * @param source The bundled source. It is left as it is.
 */
export function strictForm<Document extends Description>(source: Document): Document {
  const strict = closeObjects(withoutReference(source));
  for (const root of schemaRoots(strict)) {
    for (const schema of schemasIn(get(strict, root))) {
      // What is closed as a whole is an object, which validators that are strict about types ask for beside the keyword.
      if (schema.unevaluatedProperties === false) schema.type ??= 'object';
    }
  }
  return strict;
}
