import { createEmulator, createSystemClock, seedEmulator } from '@modelarts-openapi/emulator';
import { element } from './element.js';

const STEPS = [
  ['10 seconds', 10_000],
  ['1 minute', 60_000],
  ['1 hour', 3_600_000],
] as const;

/** The emulator that runs in this page, and what drives it. */
export interface Emulated {
  fetch: (request: Request) => Promise<Response>;
  controls: HTMLElement;
}

/** Starts the emulator with everything that the description names as an example, as its command does. */
export function emulated(): Emulated {
  const clock = createSystemClock();
  const emulator = createEmulator({ clock, seed: (one) => void seedEmulator(one, { ended: true }) });
  const said = element('output');
  const steps = STEPS.map(([text, ms]) => {
    const button = element('button', { type: 'button', textContent: text });
    button.addEventListener('click', async () => {
      await clock.advance(ms);
      said.textContent = `For it, it is ${new Date(clock.now()).toISOString().slice(0, 19).replace('T', ' ')} UTC. Ask for a task again to see how far it is.`;
    });
    return button;
  });
  const reset = element('button', { type: 'button', textContent: 'Start anew' });
  reset.addEventListener('click', () => {
    emulator.reset();
    said.textContent = 'It has forgotten all that was sent.';
  });
  const controls = element('fieldset', {}, [
    element('legend', { textContent: 'The emulator' }),
    element('p', {
      textContent:
        'It runs in this page: nothing is sent anywhere. What takes time, such as a task, goes on when you put its clock forward:',
    }),
    element('p', { className: 'buttons' }, [...steps, reset]),
    said,
  ]);
  return { fetch: (request) => emulator.fetch(request), controls };
}
