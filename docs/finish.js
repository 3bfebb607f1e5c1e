import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// The last step of `pnpm build`: Redocly has written dist/index.html, and it becomes one file that
// shows the same from a disk without network, with the description beside it to download.

const page = new URL('dist/index.html', import.meta.url);
const logo = readFileSync(new URL('logo.svg', import.meta.url), 'base64');
let html = readFileSync(page, 'utf8');

inline('"logo.svg"', `"data:image/svg+xml;base64,${logo}"`);

// Redoc links to its authors below the menu, with a picture from their server. The link stays, with
// their name in letters.
const redocly = picture('Redocly', 46);
inline('https://cdn.redoc.ly/redoc/logo-mini-full.svg', redocly);
inline('https://cdn.redoc.ly/redoc/logo-mini.svg', picture('R', 9));

writeFileSync(page, html);

for (const name of ['openapi.yaml', 'openapi.json']) {
  const source = fileURLToPath(import.meta.resolve(`@modelarts-openapi/spec/${name}`));
  copyFileSync(source, new URL(`dist/${name}`, import.meta.url));
}

function inline(address, data) {
  if (!html.includes(address)) {
    throw new Error(
      `dist/index.html does not contain ${address}. Redoc must have changed: look there for where ` +
        'it loads the picture from now, and correct finish.js.',
    );
  }
  html = html.replaceAll(address, data);
}

function picture(word, width) {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="14">` +
    `<text y="11" font-family="system-ui, sans-serif" font-size="12" fill="#0f766e">${word}</text></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
