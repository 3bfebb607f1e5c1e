import { credentialsInput } from './credentials.js';
import { element, labelled } from './element.js';
import { emulated } from './emulated.js';

/** Where requests go. */
export interface Target {
  endpoint: string;
  /** Puts what proves who sends a request into its headers. */
  prove: (request: Request, projectId: string | undefined) => Promise<void>;
  fetch: (request: Request) => Promise<Response>;
}

/** Lets somebody choose between the emulator in this page and an endpoint of their own. What they enter stays in memory. */
export function targetChoice(connections: string[]): { section: HTMLElement; target: () => Target } {
  const emulator = emulated();
  const radio = (id: string, text: string, checked: boolean) => {
    const input = element('input', { type: 'radio', name: 'target', id, checked });
    return { input, label: element('label', {}, [input, ` ${text}`]) };
  };
  const inPage = radio('in-page', 'The emulator in this page', true);
  const own = radio('own', 'An endpoint of my own', false);
  const endpoint = element('input', { id: 'endpoint', type: 'url', autocomplete: 'off', spellcheck: false, value: ownAddress() });
  const credentials = credentialsInput();
  const ownFields = element('div', { hidden: true }, [
    labelled('Endpoint', endpoint, `This page may connect to ${connections.join(', ')}, where that allows it (CORS).`),
    credentials.inputs,
  ]);
  const show = () => {
    ownFields.hidden = inPage.input.checked;
    emulator.controls.hidden = own.input.checked;
    endpoint.required = own.input.checked;
    credentials.require(own.input.checked);
    checkEndpoint();
  };
  const checkEndpoint = () => {
    const isAllowed = inPage.input.checked || connections.some((one) => covers(one, endpoint.value));
    endpoint.setCustomValidity(isAllowed ? '' : `This page may connect to ${connections.join(', ')} only.`);
  };
  for (const { input } of [inPage, own]) input.addEventListener('change', show);
  endpoint.addEventListener('input', checkEndpoint);
  show();
  return {
    section: element('section', {}, [
      element('fieldset', {}, [element('legend', { textContent: 'Send to' }), inPage.label, own.label, ownFields]),
      emulator.controls,
    ]),
    target: () =>
      inPage.input.checked
        ? {
            endpoint: 'https://modelarts.eu-de.otc.t-systems.com',
            prove: async ({ headers }) => headers.set('X-Auth-Token', 'any'),
            fetch: emulator.fetch,
          }
        : { endpoint: endpoint.value, prove: credentials.prove, fetch: (request) => fetch(request) },
  };
}

/** Whether a source of the policy, such as `http://localhost:*`, covers an address. */
function covers(source: string, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { origin, protocol, hostname } = new URL(address);
  return source === origin || source === `${protocol}//${hostname}:*`;
}

/** Where the reference is served on this machine, the emulator is at the same address. */
function ownAddress(): string {
  return /^(localhost|127\.0\.0\.1)$/.test(location.hostname) ? location.origin : 'http://127.0.0.1:8080';
}
