import { existsSync, readFileSync } from 'node:fs';
import { description } from '@modelarts-openapi/spec';

export const keptFile = new URL('../anchors.txt', import.meta.url);

/** The addresses that have to lead somewhere, one a line in anchors.txt. */
export function kept() {
  return existsSync(keptFile) ? readFileSync(keptFile, 'utf8').trim().split('\n') : [];
}

/** The addresses that the built page offers to link to, those of sections and of fields: `#/tasks/gettask`. */
export async function anchorsOf(reader) {
  // Redoc renders what comes into the window, so the window is high.
  const page = await reader.open({ viewport: { width: 1400, height: 20_000 } });
  await reader.ready();
  const anchors = await page.evaluate(opened);
  await reader.close();
  return [...anchors, ...headingsInGuides()].sort();
}

/** Redoc renders these only where the guide is open. */
function headingsInGuides() {
  return description.tags.flatMap(({ name, description: text }) =>
    [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => `#/${name}/${heading.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`),
  );
}

/** Runs in the page: scrolls to its end, opens all fields on the way, and resolves to the addresses. */
async function opened() {
  const root = document.querySelector('#redoc');
  const found = new Set();
  for (let calm = 0; calm < 10; calm += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const before = found.size;
    for (const link of root.querySelectorAll('a[aria-label^="link to"]')) found.add(decodeURIComponent(link.getAttribute('href')));
    const closed = [...root.querySelectorAll('button')].filter((button) => /^\+\s*Show/.test(button.innerText.trim()));
    for (const button of closed) button.click();
    if (closed.length > 0 || found.size !== before) {
      calm = 0;
    } else if (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
      scrollBy(0, innerHeight);
      calm = 0;
    }
  }
  return [...found];
}
