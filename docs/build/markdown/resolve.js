/**
 * Follows references of a description. What stands beside a `$ref` comes before what it points to.
 *
 * @returns a function from a node to `{ node, name }`; the name is that of the component, if it is one.
 */
export function createResolver(description) {
  return function resolve(node) {
    if (!node?.$ref) return { node };
    const { $ref, ...beside } = node;
    const keys = $ref
      .slice(2)
      .split('/')
      .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'));
    const target = resolve(keys.reduce((value, key) => value[key], description));
    return { node: { ...target.node, ...beside }, name: target.name ?? keys.at(-1) };
  };
}
