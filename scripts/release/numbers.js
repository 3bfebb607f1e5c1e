/**
 * The text of a description with another `info.version`, and nothing else changed.
 *
 * @throws Error if it has no `info.version`.
 */
export function withVersion(description, version) {
  const place = /^(info:\n(?:(?: .*|#.*)?\n)*? {2}version: )[^\s#]+/m;
  if (!place.test(description)) throw new Error('spec/openapi.yaml: expected info.version as `  version: 1.2.3`, got none');
  return description.replace(place, (_, before) => before + version);
}

/** The text of a guide whose examples use this version of the action and of the packages. */
export function withVersionInExamples(guide, version) {
  return guide.replace(/(modelarts-openapi(?:\/\w+)?@v?|^ *version: )\d+\.\d+\.\d+/gm, (_, before) => before + version);
}
