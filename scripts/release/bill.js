/**
 * What a package is made of, as CycloneDX has it.
 *
 * @typedef {object} Bill
 * @property {{ component: { 'bom-ref': string } }} metadata
 * @property {object[]} components
 * @property {{ ref: string, dependsOn?: string[] }[]} dependencies
 */

/**
 * A bill of materials with what is built into the package besides, which no lock file tells.
 *
 * @param {Bill} bill  what the package depends on
 * @param {string} licenses  the text of its `licenses.txt`
 * @returns {Bill}
 */
export function withBuiltIn(bill, licenses) {
  const builtIn = [...licenses.matchAll(/^# (?:(@[^/ ]+)\/)?(\S+) (\S+) \((.+)\)$/gm)].map(([, group, name, version, license]) => {
    const purl = `pkg:npm/${group ? `${encodeURIComponent(group)}/` : ''}${name}@${version}`;
    const description = 'Its code is part of the package.';
    return {
      type: 'library',
      ...(group && { group }),
      name,
      version,
      purl,
      'bom-ref': purl,
      description,
      licenses: [{ license: { id: license } }],
    };
  });
  const refs = builtIn.map((one) => one['bom-ref']);
  const { 'bom-ref': ref } = bill.metadata.component;
  return {
    ...bill,
    components: [...bill.components, ...builtIn],
    dependencies: [
      ...bill.dependencies.map((one) => (one.ref === ref ? { ...one, dependsOn: [...(one.dependsOn ?? []), ...refs] } : one)),
      ...refs.map((one) => ({ ref: one })),
    ],
  };
}
