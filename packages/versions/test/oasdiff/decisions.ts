import type { Loose } from './base.js';

/** Where we say another level than oasdiff, and why, by what the identifiers begin or end with. */
export const different: [ids: RegExp, why: string][] = [
  [/^request-(body|property|parameter)-default-value-/, 'Who leaves it out sends the same as before and gets something else.'],
  [
    /-with-deprecation$/,
    'A notice does not make a program work: whoever still uses it is broken, and semantic versions ask for a major number.',
  ],
  [/^response-(body|property)-(any|one)-of-removed$/, 'Code that handles the variant does not compile any more.'],
  [/^response-(property|mediatype)-enum-value-removed$/, 'Code that compares with the value does not compile any more.'],
  [/^response-(body|property)-list-of-types-narrowed$/, 'Code that handles the type that is gone does not compile any more.'],
  [/^response-optional-property-removed$/, 'Code that reads the property does not compile any more.'],
  [/^response-non-success-status-removed$/, 'Code that handles the status does not compile any more.'],
  [/^response-header-type-compatible$/, 'On the wire both are text, in generated types they are not.'],
  [/-discriminator-/, 'Generators make types and parsers of it.'],
  [/^request-body-wrapped-in-one-of$/, 'What was allowed is one of the branches, and allowed still.'],
  [/^response-(body|property)-unevaluated-properties-removed$/, 'Readers have to pass over what they do not know in any case.'],
  [/^api-operation-id-removed$/, 'Functions of generated clients have this name.'],
  [/^api-tag-removed$/, 'Classes of generated clients have this name.'],
  [/^api-schema-removed$/, 'Programs import the type under this name.'],
  [/^api-security-component-type-changed$/, 'Whoever proves who they are in the old way is refused.'],
];

const texts = new WeakMap<object, string>();
function textOf(description: Loose): string {
  const text = texts.get(description) ?? JSON.stringify(description);
  texts.set(description, text);
  return text;
}
const uses = (keyword: string) => (description: Loose) => textOf(description).includes(`"${keyword}":`);
const bodies = (description: Loose): string[] =>
  [...textOf(description).matchAll(/"content":\{"([^"]+)"/g)].map(([, mediaType]) => mediaType!);

/** What rules speak of that the description does not use, and whether one does. */
export const notApplicable: [ids: RegExp, feature: string, isUsed: (description: Loose) => boolean][] = [
  [/-comment$/, 'It is a remark on findings of other rules, no rule.', () => false],
  [/sunset/, 'Dates of removal: `x-sunset`.', uses('x-sunset')],
  [/stability/, 'Levels of stability: `x-stability-level`.', uses('x-stability-level')],
  [/-x-extensible-enum-/, 'Open lists of values: `x-extensible-enum`.', uses('x-extensible-enum')],
  [/(^|-)read-only(-|$)/, 'Properties that are only read: `readOnly`.', uses('readOnly')],
  [/(^|-)write-only(-|$)/, 'Properties that are only written: `writeOnly`.', uses('writeOnly')],
  [/^webhook-/, 'Calls from the API: `webhooks`.', uses('webhooks')],
  [/-oauth-/, 'OAuth: `flows` of a security scheme.', uses('flows')],
  [/-item-schema-/, 'Streams of OpenAPI 3.2: `itemSchema`.', uses('itemSchema')],
  [/-prefix-items-/, 'Lists by position in the published form: `prefixItems`.', uses('prefixItems')],
  [/-media-type-name-/, 'Media types with ranges or parameters.', (description) => bodies(description).some((type) => /[*;]/.test(type))],
  [
    /^(request|response)-(body|property)-type-compatible$/,
    'Bodies whose types nobody enforces, such as XML.',
    (description) => bodies(description).some((type) => !/json/.test(type)),
  ],
];
