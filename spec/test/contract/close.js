import { isCondition } from '../../redocly/close-objects.js';
import { get } from './pointer.js';
import { reachable, schemaRoots } from './schemas.js';

/**
 * Closes a bundled description as the build closes the source, so that a description that was changed
 * after bundling can be closed too. A test holds the two against each other.
 */
export function close(description) {
  const closed = structuredClone(description);
  for (const pointer of reachable(closed, schemaRoots(closed))) {
    const schema = get(closed, pointer);
    if (schema.properties && !isCondition({ pointer })) schema.additionalProperties ??= false;
  }
  return closed;
}
