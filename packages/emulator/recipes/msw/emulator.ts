import { createEmulator, createManualClock, seedEmulator } from '@modelarts-openapi/emulator';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';

export const clock = createManualClock();
export const emulator = createEmulator({ clock });
seedEmulator(emulator, { ended: true });

/** Answers the API in the process of the tests: `server.listen()` before them, `server.close()` after them. */
export const server = setupServer(
  // What the emulator rejects with is a broken connection, which MSW would answer with 500.
  http.all('https://modelarts.eu-de.otc.t-systems.com/*', ({ request }) => emulator.fetch(request).catch(() => HttpResponse.error())),
);
