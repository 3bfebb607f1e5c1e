/** JSON pointers, as `#/components/schemas/IntelligentTask` in a description and as `/config/name` in a sample. */

const escaped = (key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1');
const unescaped = (segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~');

function split(pointer) {
  const keys = pointer.split('/').slice(1);
  return pointer.includes('~') ? keys.map(unescaped) : keys;
}

export function join(pointer, ...keys) {
  return [pointer, ...keys.map(escaped)].join('/');
}

export function get(document, pointer) {
  return split(pointer).reduce((value, key) => value?.[key], document);
}

/** The object or list that holds what the pointer names, and the key that it has there. */
export function holder(document, pointer) {
  const keys = split(pointer);
  const key = keys.pop();
  return { parent: keys.reduce((value, step) => value?.[step], document), key };
}

/** Runs `work` while the document has another value at the pointer (none, for `undefined`). */
export function withValue(document, pointer, value, work) {
  const { parent, key } = holder(document, pointer);
  const had = Object.hasOwn(parent, key);
  const before = parent[key];
  if (value === undefined) delete parent[key];
  else parent[key] = value;
  try {
    return work();
  } finally {
    if (had) parent[key] = before;
    else delete parent[key];
  }
}
