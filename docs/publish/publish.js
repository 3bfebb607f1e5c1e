import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import semver from 'semver';
import { escaped, feedOf } from './feed.js';
import { withVersions } from './menu.js';

/**
 * Adds a built reference to a site.
 *
 * @param {string} site the folder of the site
 * @param {string} dist the folder of the reference
 * @returns `{ version, latest, versions }`, the newest version first.
 * @throws Error if the folder has no reference, or its version is none of semver.
 */
export function publish(site, dist) {
  const description = join(dist, 'openapi.json');
  if (!existsSync(description)) throw new Error(`${dist}: expected a built reference with openapi.json; run the build first`);
  const { title, version } = JSON.parse(readFileSync(description, 'utf8')).info;
  if (!semver.valid(version)) throw new Error(`info.version: expected a version such as 1.2.3, got ${JSON.stringify(version)}`);

  mkdirSync(site, { recursive: true });
  replace(join(site, `v${version}`), dist);
  const versions = readdirSync(site)
    .filter((name) => semver.valid(name))
    .map((name) => name.slice(1))
    .sort(semver.rcompare);
  // A version that is not released yet is the latest only where there is no other.
  const latest = versions.find((one) => !semver.prerelease(one)) ?? versions[0];
  for (const one of versions) {
    const page = join(site, `v${one}`, 'index.html');
    writeFileSync(page, withVersions(readFileSync(page, 'utf8'), one, `${latest}`, versions));
  }
  replace(join(site, 'latest'), join(site, `v${latest}`));
  const changelogs = versions.map((one) => ({ version: one, changelog: textAt(join(site, `v${one}`, 'changelog.md')) }));
  writeFileSync(join(site, 'feed.xml'), feedOf(title, changelogs, { previous: textAt(join(site, 'feed.xml')) }));
  writeFileSync(join(site, 'index.html'), list(title, latest, versions));
  // GitHub Pages would leave out files that begin with an underscore, and take its time.
  writeFileSync(join(site, '.nojekyll'), '');
  return { version, latest, versions };
}

/** The text of a file; empty if there is none. @param {string} file */
function textAt(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/**
 * @param {string} folder
 * @param {string} by
 */
function replace(folder, by) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(by, folder, { recursive: true });
}

/**
 * @param {string} title
 * @param {string | undefined} latest
 * @param {string[]} versions
 */
function list(title, latest, versions) {
  const items = versions.map(
    (version) => `  <li><a href="v${version}/">${version}</a>${version === latest ? ' (<a href="latest/">latest</a>)' : ''}</li>`,
  );
  return `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}: versions</title>
<link rel="alternate" type="application/atom+xml" href="feed.xml" title="Versions">
<style>body { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; font: 16px/1.8 system-ui, sans-serif; }</style>
<h1>${escaped(title)}</h1>
<ul>
${items.join('\n')}
</ul>
<p><a href="feed.xml">Feed</a> of new versions</p>
</html>
`;
}
