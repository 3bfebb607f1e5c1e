/**
 * The fields of an object and of all objects in it, with their paths: `config.samples[].name`, and
 * `envs.*` for whatever key. A component that contains itself is not opened again.
 */
export function fieldsOf(schema, resolve, path = '', parents = []) {
  const { node, name } = resolve(schema);
  if (name && parents.includes(name)) return [];
  const within = name ? [...parents, name] : parents;
  const below = (child, childPath) => fieldsOf(child, resolve, childPath, within);
  const named = (key, child) => {
    const childPath = path ? `${path}.${key}` : key;
    return [{ path: childPath, schema: child, required: node.required?.includes(key) ?? false }, ...below(child, childPath)];
  };
  return [
    ...Object.entries(node.properties ?? {}).flatMap(([key, child]) => named(key, child)),
    ...(typeof node.additionalProperties === 'object' ? named('*', node.additionalProperties) : []),
    ...(node.items ? below(node.items, `${path}[]`) : []),
    ...[...(node.allOf ?? []), ...(node.oneOf ?? []), ...(node.anyOf ?? [])].flatMap((part) => below(part, path)),
  ];
}
