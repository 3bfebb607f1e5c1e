import type { Change } from './change.js';
import { type Consumer, type RuleName, verdictOn } from './rules.js';

const WHO: Record<Consumer, string> = { sender: 'Who sends it', reader: 'Who reads it', compiler: 'Who compiles against the types' };

type Words = (change: Change) => string;

const listed = (values: unknown) =>
  [values ?? []]
    .flat()
    .map((value) => JSON.stringify(value))
    .join(', ');
const types = (value: unknown) => (value === undefined ? 'of any type' : [value].flat().join(' or '));
const fromTo: Words = ({ before, after }) => ` was ${before ?? 'not there'} and is now ${after ?? 'gone'}.`;
const it =
  (what: string): Words =>
  () =>
    `It ${what}.`;

/** What each kind of change is, in words. */
const WHAT: Record<RuleName, Words> = {
  'access-changed': ({ keyword }) => `Whether it is \`${keyword}\` changed.`,
  'choice-added': it('has to be one of several now'),
  'choice-removed': it('has no longer to be one of several'),
  'component-added': it('is new'),
  'component-removed': ({ name }) => `\`${name}\` was removed.`,
  'component-renamed': ({ name, after }) => `\`${name}\` is called \`${after}\` now.`,
  'condition-added': ({ keyword }) => `\`${keyword}\` is new, which allows less.`,
  'condition-changed': ({ keyword }) => `\`${keyword}\` allows other values.`,
  'condition-removed': ({ keyword }) => `\`${keyword}\` was removed, which allows more.`,
  'default-added': it('has a default now'),
  'default-changed': it('has another default'),
  'default-removed': it('has no default any more'),
  deprecated: it('is deprecated'),
  'discriminator-changed': it('tells its variants apart in another way'),
  'encoding-changed': it('is encoded otherwise'),
  'enum-added': ({ after }) => `It can only be ${listed(after)} now.`,
  'enum-closed': it('can be no other than the values that are listed'),
  'enum-opened': it('can be other than the values that are listed'),
  'enum-removed': it('can be any value'),
  'enum-reordered': it('lists its values in another order'),
  'enum-values-added': ({ after }) => `It can be ${listed(after)} now.`,
  'enum-values-removed': ({ before }) => `It can no longer be ${listed(before)}.`,
  'format-changed': (change) => `Its format${fromTo(change)}`,
  'format-narrowed': (change) => `Its format${fromTo(change)}`,
  'format-widened': (change) => `Its format${fromTo(change)}`,
  'functions-added': ({ keyword }) => `It has \`${keyword}\` now, and functions that are made of it.`,
  'functions-changed': ({ keyword }) => `\`${keyword}\` says something else, and so do functions that are made of it.`,
  'functions-removed': ({ keyword }) => `It has \`${keyword}\` no longer, and no functions that are made of it.`,
  'items-added': it('has entries that are described now'),
  'items-removed': it('has entries that can be anything'),
  'keyword-changed': ({ keyword }) => `\`${keyword}\` changed.`,
  'limit-changed': (change) => `\`${change.keyword}\`${fromTo(change)}`,
  'limit-narrowed': (change) => `\`${change.keyword}\`${fromTo(change)}`,
  'limit-widened': (change) => `\`${change.keyword}\`${fromTo(change)}`,
  'map-added': it('has values of its own names that are described now'),
  'map-removed': it('has no values of other names any more'),
  'map-undeclared': it('says no longer that it can have other properties'),
  'map-widened': it('has values of other names that can be anything'),
  'media-type-added': ({ name }) => `\`${name}\` is new.`,
  'media-type-removed': ({ name }) => `\`${name}\` was removed.`,
  'named-values-added': ({ after }) => `It names ${listed(after)} now.`,
  'null-added': it('can be null now'),
  'null-removed': it('can no longer be null'),
  'number-narrowed': it('is an integer now'),
  'number-widened': it('need not be an integer any more'),
  'object-closed': it('can have no other properties any more'),
  'object-opened': it('can have other properties'),
  'operation-added': it('is new'),
  'operation-id-changed': ({ before, after }) => `\`${before}\` is called ${after === undefined ? 'nothing' : `\`${after}\``} now.`,
  'operation-moved': ({ before, after }) => `\`${before}\` became \`${after}\`.`,
  'operation-named': ({ after }) => `It is called \`${after}\` now.`,
  'operation-removed': it('was removed'),
  'operation-tag-added': ({ name }) => `It has the tag \`${name}\` now.`,
  'operation-tag-removed': ({ name }) => `It has the tag \`${name}\` no longer.`,
  'parameter-added': it('is new'),
  'parameter-optional': it('is no longer required'),
  'parameter-removed': it('was removed'),
  'parameter-required': it('is required now'),
  'path-parameter-renamed': ({ before, after }) => `\`${before}\` is called \`${after}\` now.`,
  'path-template-changed': ({ before, after }) => `\`${before}\` became \`${after}\`.`,
  'pattern-added': it('has to match a pattern now'),
  'pattern-changed': it('has to match another pattern'),
  'pattern-removed': it('has no pattern any more'),
  'positions-changed': ({ before, after }) => `It described ${before} entries by position, and now ${after}.`,
  'property-added': it('is new'),
  'property-optional': ({ name }) => `\`${name}\` is no longer required.`,
  'property-removed': it('was removed'),
  'property-renamed': ({ name, after }) => `\`${name}\` is gone, and \`${after}\` is what it was.`,
  'property-required': ({ name }) => `\`${name}\` is required now.`,
  reactivated: it('is no longer deprecated'),
  'request-body-added': it('is new'),
  'request-body-optional': it('is no longer required'),
  'request-body-removed': it('was removed'),
  'request-body-required': it('is required now'),
  'required-parameter-added': it('is new, and required'),
  'required-property-added': it('is new, and required'),
  'required-request-body-added': it('is new, and required'),
  'response-added': it('is new'),
  'response-header-added': it('is new'),
  'response-header-optional': it('need not be there any more'),
  'response-header-removed': it('was removed'),
  'response-header-required': it('is always there'),
  'response-removed': it('was removed'),
  'schema-added': it('is described now'),
  'schema-removed': it('is no longer described'),
  'scope-added': ({ name }) => `The scope \`${name}\` is required now.`,
  'scope-removed': ({ name }) => `The scope \`${name}\` is no longer required.`,
  'security-added': ({ name }) => `\`${name}\` is enough now.`,
  'security-removed': ({ name }) => `\`${name}\` is no longer enough.`,
  'security-scheme-added': it('is new'),
  'security-scheme-changed': ({ keyword }) => `Its \`${keyword}\` changed.`,
  'security-scheme-removed': it('was removed'),
  'serialization-changed': it('is written otherwise'),
  'server-added': it('is new'),
  'server-changed': it('has other variables'),
  'server-removed': it('was removed'),
  'server-values-added': it('can have other values for its variables, too'),
  'type-changed': ({ before, after }) => `It was ${types(before)} and is now ${types(after)}.`,
  'type-narrowed': ({ before, after }) => `It was ${types(before)} and is now ${types(after)}.`,
  'type-widened': ({ before, after }) => `It was ${types(before)} and is now ${types(after)}.`,
  'value-names-changed': ({ before }) => `${listed(before)} have other names now.`,
  'values-named': it('has values that have names now'),
  'variant-added': ({ name }) => `It can be \`${name}\` now.`,
  'variant-removed': ({ name }) => `It can no longer be \`${name}\`.`,
  'words-changed': it('changed'),
};

/**
 * What changed, and who is broken by it. Defaults and examples stay out of it: they can be somebody's secret.
 *
 * @throws Error if there are no words for the rule.
 */
export function messageOf(change: Change, breaks = verdictOn(change).breaks): string {
  const words = WHAT[change.rule] as Words | undefined;
  if (!words) throw new Error(`rule: expected one that there are words for, got "${change.rule}"`);
  return [words(change), ...breaks.map((consumer) => `${WHO[consumer]} ${effectOf(consumer, change)}.`)].join(' ');
}

/** What a change that breaks somebody does to them. */
function effectOf(consumer: Consumer, { rule, direction }: Change): string {
  if (consumer === 'compiler')
    return /^(component|operation-id|operation-tag|path-template|path-parameter)/.test(rule)
      ? 'does not find the old name'
      : 'has code that no longer compiles';
  if (consumer === 'reader')
    return /removed|renamed|optional/.test(rule) ? 'and relies on it finds something else or nothing' : 'meets what was not promised';
  if (rule.startsWith('default')) return 'and leaves it out gets something else';
  return direction === undefined || /removed|renamed|moved/.test(rule) ? 'as before is refused or not heard' : 'as before is refused';
}
