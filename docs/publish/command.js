// Lays the built reference out beside older ones, for a host of static pages:
//
//   node publish/command.js <site>
//
// copies dist/ to <site>/v<version>/, changes nothing of other versions but their menu of versions, makes <site>/latest/ a copy of
// the newest one, and lists them all in <site>/index.html and, for feed readers, in <site>/feed.xml.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publish } from './publish.js';

const [site] = process.argv.slice(2);
try {
  if (!site) throw new Error('site: expected the folder of the site, as in node publish/command.js ../site');
  const { version, latest, versions } = publish(site, fileURLToPath(new URL('../dist', import.meta.url)));
  console.log(`${version} is in ${join(site, `v${version}`)}; latest is ${latest}, of ${versions.join(', ')}`);
} catch (error) {
  console.error(`publish: ${/** @type {Error} */ (error).message}`);
  process.exitCode = 1;
}
