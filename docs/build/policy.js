import { createHash } from 'node:crypto';

/**
 * Lets nothing run in a page but the scripts that stand in it, by their hashes, and what these start: markup in a text that is shown
 * there runs nothing. Whoever changes a script afterwards calls this again.
 *
 * @param {string} html a page whose policy has a `script-src`
 */
export function withScriptHashes(html) {
  const hashes = [...scriptsIn(html)].map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return html.replace(/script-src [^;"]*/, () => `script-src ${hashes.join(' ')} blob:`);
}

/**
 * The scripts that a browser runs as they stand in a page. What has a type of its own is text to it.
 *
 * @param {string} html
 * @returns {Generator<string>}
 */
function* scriptsIn(html) {
  // Step by step, as texts of scripts have the tags of others in them.
  for (let at = html.indexOf('<script'); at !== -1; at = html.indexOf('<script', at)) {
    const start = html.indexOf('>', at) + 1;
    const end = html.indexOf('</script', start);
    if (html.slice(at, start) === '<script>') yield html.slice(start, end);
    at = end;
  }
}
