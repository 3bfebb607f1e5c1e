import { accessKeyAuthentication } from '@modelarts-openapi/client';
import { choice, element, labelled } from './element.js';

/** What proves who sends a request. It stays in the memory of the page. */
export interface Credentials {
  inputs: HTMLElement;
  /** Whether they have to be filled in. */
  require: (isRequired: boolean) => void;
  /** Puts the proof into the headers of a complete request. */
  prove: (request: Request, projectId: string | undefined) => Promise<void>;
}

/** Lets somebody give a token, or an access key that signs. */
export function credentialsInput(): Credentials {
  const stays = 'It stays in the memory of this page, and goes to this endpoint only.';
  const token = secretInput('token');
  const [accessKey, secretKey, securityToken] = [
    secretInput('access-key', 'text'),
    secretInput('secret-key'),
    secretInput('security-token'),
  ];
  const byToken = element('div', {}, [labelled('X-Auth-Token', token, stays)]);
  const byKey = element('div', {}, [
    labelled('Access key (AK)', accessKey),
    labelled('Secret key (SK)', secretKey, 'It signs here, in the memory of this page, and is never sent.'),
    labelled('Security token', securityToken, `Only temporary keys come with one. ${stays}`),
  ]);
  const by = choice('proof', [
    { value: 'token', text: 'A token' },
    // Browsers sign only where nobody can have changed the page on its way.
    ...(isSecureContext ? [{ value: 'key', text: 'An access key, which signs each request' }] : []),
  ]);
  const signs = () => by.value === 'key';
  let isRequired = false;
  const show = () => {
    byToken.hidden = signs();
    byKey.hidden = !signs();
    token.required = isRequired && !signs();
    accessKey.required = secretKey.required = isRequired && signs();
  };
  by.addEventListener('change', show);
  return {
    inputs: element('div', {}, [labelled('Proof', by), byToken, byKey]),
    require(required) {
      isRequired = required;
      show();
    },
    async prove(request, projectId) {
      if (!signs()) request.headers.set('X-Auth-Token', token.value);
      else {
        const key = { accessKey: accessKey.value, secretKey: secretKey.value, securityToken: securityToken.value || undefined };
        await accessKeyAuthentication(key)(request.headers, request, undefined, Date.now(), projectId);
      }
    },
  };
}

function secretInput(id: string, type = 'password'): HTMLInputElement {
  // A header has no other characters, and one that is pasted often ends with a space.
  return element('input', {
    id,
    type,
    autocomplete: 'off',
    spellcheck: false,
    pattern: '[!-~]+',
    title: 'Expected without spaces, in ASCII.',
  });
}
