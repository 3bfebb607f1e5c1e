import { createEmulator, seedEmulator } from '@modelarts-openapi/emulator';
import { HttpResponse, http } from 'msw';
import { setupWorker } from 'msw/browser';

export const emulator = createEmulator();
seedEmulator(emulator, { ended: true });

/** Answers the API in a page: `await worker.start()` before the first call. `npx msw init public` writes the script that it needs. */
export const worker = setupWorker(
  // What the emulator rejects with is a broken connection, which MSW would answer with 500.
  http.all('https://modelarts.eu-de.otc.t-systems.com/*', ({ request }) => emulator.fetch(request).catch(() => HttpResponse.error())),
);
