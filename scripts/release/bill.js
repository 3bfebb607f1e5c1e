import { createHash } from 'node:crypto';

/**
 * What a package is made of, as CycloneDX has it.
 *
 * @typedef {object} Bill
 * @property {{ component: { 'bom-ref': string, hashes?: { alg: string, content: string }[] } }} metadata
 * @property {object[]} components
 * @property {{ ref: string, dependsOn?: string[] }[]} dependencies
 */

/** What npm and pnpm hold a tarball against, as CycloneDX has it. @param {string} integrity  such as `sha512-…`, in Base64 */
function hashOf(integrity) {
  return { alg: 'SHA-512', content: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex') };
}

/**
 * A bill of materials that says which tarball it is of.
 *
 * @param {Bill} bill
 * @param {Buffer} tarball
 * @returns {Bill}
 */
export function ofTarball(bill, tarball) {
  const hashes = [hashOf(createHash('sha512').update(tarball).digest('base64'))];
  return { ...bill, metadata: { ...bill.metadata, component: { ...bill.metadata.component, hashes } } };
}

/**
 * A bill of materials with what is built into the package besides, which no lock file tells.
 *
 * @param {Bill} bill  what the package depends on
 * @param {string} licenses  the text of its `licenses.txt`
 * @param {Record<string, { resolution: { integrity: string } } | undefined>} locked  what the lock file knows of packages, by name and
 *   version
 * @returns {Bill}
 * @throws Error if the lock file does not know one of them.
 */
export function withBuiltIn(bill, licenses, locked) {
  const builtIn = [...licenses.matchAll(/^# (?:(@[^/ ]+)\/)?(\S+) (\S+) \((.+)\)$/gm)].map(([, group, name, version, license]) => {
    const purl = `pkg:npm/${group ? `${encodeURIComponent(group)}/` : ''}${name}@${version}`;
    const description = 'Its code is part of the package.';
    const id = `${group ? `${group}/` : ''}${name}@${version}`;
    const integrity = locked[id]?.resolution.integrity;
    if (!integrity) throw new Error(`pnpm-lock.yaml: expected ${id}, which is built in, got none`);
    return {
      type: 'library',
      ...(group && { group }),
      name,
      version,
      purl,
      'bom-ref': purl,
      description,
      licenses: [{ license: { id: license } }],
      hashes: [hashOf(integrity)],
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
