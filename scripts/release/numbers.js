/**
 * The text of a description with another `info.version`, and nothing else changed.
 *
 * @param {string} description
 * @param {string} version
 * @throws Error if it has no `info.version`.
 */
export function withVersion(description, version) {
  const number = /^(info:\n(?:(?: .*|#.*)?\n)*? {2}version: )[^\s#]+/m;
  if (!number.test(description)) throw new Error('spec/openapi.yaml: expected info.version as `  version: 1.2.3`, got none');
  return description.replace(number, (_, /** @type {string} */ before) => before + version);
}

/**
 * The text of a guide whose examples use this version of the action and of the packages.
 *
 * @param {string} guide
 * @param {string} version
 */
export function withVersionInExamples(guide, version) {
  return guide.replace(
    /(modelarts-openapi(?:\/\w+)?@v?|^ *version: )\d+\.\d+\.\d+/gm,
    (_, /** @type {string} */ before) => before + version,
  );
}
