/**
 * Names all versions in a page of one of them, where the page has a place for that.
 *
 * @param {string} html
 * @param {string} version that of the page
 * @param {string} latest
 * @param {readonly string[]} versions the newest first
 */
export function withVersions(html, version, latest, versions) {
  const items = versions.map((one) => `<li><a href="../v${one}/"${one === version ? ' aria-current="page"' : ''}>${one}</a></li>`);
  const hint = version === latest ? '' : ` (latest: ${latest})`;
  const menu = `<details class="versions"><summary>Version ${version}${hint}</summary><ul>${items.join('')}<li><a href="../feed.xml">Feed</a></li></ul></details>`;
  return html.replace(/<!-- versions -->[\s\S]*?<!-- \/versions -->/, () => `<!-- versions -->${menu}<!-- /versions -->`);
}
