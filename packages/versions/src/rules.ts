/** Which way something travels: what is sent has to be accepted, what is read has to be understood. */
export type Direction = 'request' | 'response';
/** What a change asks of the version number: a new major, minor or patch number. */
export type Level = 'breaking' | 'addition' | 'change';
/** Who notices: who sends requests, who reads answers, who compiles against the types. */
export type Consumer = 'sender' | 'reader' | 'compiler';
/** What a change does to the values that are allowed. */
type Range = 'narrower' | 'wider' | 'other';

/** What a change is to somebody. */
export interface Verdict {
  level: Level;
  breaks: readonly Consumer[];
}

interface Rule {
  range: Range;
  request: Verdict;
  response: Verdict;
}

const breaks = (...consumers: Consumer[]): Verdict => ({ level: 'breaking', breaks: consumers });
const ADDITION: Verdict = { level: 'addition', breaks: [] };
const CHANGE: Verdict = { level: 'change', breaks: [] };

/** What is sent has to be allowed, and what is read may be less than before. */
const narrower = (request = breaks('sender'), response = CHANGE): Rule => ({ range: 'narrower', request, response });
/** What is sent may be more than before, and what is read was promised to be less. */
const wider = (request = ADDITION, response = breaks('reader')): Rule => ({ range: 'wider', request, response });
const other = (request: Verdict, response = request): Rule => ({ range: 'other', request, response });

const COMPILED_REQUEST = breaks('sender', 'compiler');
const COMPILED_ANSWER = breaks('reader', 'compiler');

/** Each kind of change, and what it is to those who send, read and compile. */
export const RULES = {
  // Operations
  'operation-added': other(ADDITION),
  'operation-id-changed': other(breaks('compiler')),
  'operation-moved': other(COMPILED_REQUEST),
  'operation-named': other(ADDITION),
  'operation-removed': other(COMPILED_REQUEST),
  'operation-tag-added': other(CHANGE),
  // Generators make a class of a tag.
  'operation-tag-removed': other(breaks('compiler')),
  // Iterators and waiters of the client are made of what an operation says of its pages and jobs.
  'functions-added': other(ADDITION),
  'functions-changed': other(breaks('reader')),
  'functions-removed': other(breaks('compiler')),
  'path-template-changed': other(breaks('compiler')),

  // Parameters
  'parameter-added': other(ADDITION),
  'parameter-optional': wider(),
  'parameter-removed': other(COMPILED_REQUEST),
  'parameter-required': narrower(COMPILED_REQUEST),
  'path-parameter-renamed': other(breaks('compiler')),
  'required-parameter-added': narrower(COMPILED_REQUEST),
  'serialization-changed': other(breaks('sender')),

  // Bodies
  'encoding-changed': other(breaks('sender'), breaks('reader')),
  'media-type-added': other(ADDITION),
  'media-type-removed': other(COMPILED_REQUEST, COMPILED_ANSWER),
  'request-body-added': other(ADDITION),
  'request-body-optional': wider(),
  'request-body-removed': other(COMPILED_REQUEST),
  'request-body-required': narrower(COMPILED_REQUEST),
  'required-request-body-added': narrower(COMPILED_REQUEST),
  'response-added': other(ADDITION),
  'response-header-added': other(ADDITION),
  'response-header-optional': wider(),
  'response-header-removed': other(COMPILED_ANSWER),
  'response-header-required': narrower(),
  'response-removed': other(COMPILED_ANSWER),
  'schema-added': narrower(),
  'schema-removed': wider(ADDITION, COMPILED_ANSWER),

  // Types and values
  'enum-added': narrower(COMPILED_REQUEST),
  'enum-closed': narrower(COMPILED_REQUEST),
  'enum-opened': wider(),
  'enum-removed': wider(ADDITION, COMPILED_ANSWER),
  'enum-reordered': other(CHANGE),
  'enum-values-added': wider(ADDITION, COMPILED_ANSWER),
  // Code that compares with such a value does not compile.
  'enum-values-removed': narrower(COMPILED_REQUEST, breaks('compiler')),
  // Others could come before, but a table of all that are named has to name it.
  'named-values-added': wider(ADDITION, breaks('compiler')),
  'null-added': wider(ADDITION, COMPILED_ANSWER),
  // That something may be null can be asked where it never is.
  'null-removed': narrower(COMPILED_REQUEST),
  'number-narrowed': narrower(),
  'number-widened': wider(),
  'type-changed': other(COMPILED_REQUEST, COMPILED_ANSWER),
  'type-narrowed': narrower(COMPILED_REQUEST, breaks('compiler')),
  'type-widened': wider(ADDITION, COMPILED_ANSWER),
  // Names of values are those of constants in generated code.
  'value-names-changed': other(breaks('compiler')),
  'values-named': other(CHANGE),

  // Limits
  'format-changed': other(breaks('sender'), breaks('reader')),
  'format-narrowed': narrower(),
  'format-widened': wider(),
  'limit-changed': other(breaks('sender'), breaks('reader')),
  'limit-narrowed': narrower(),
  'limit-widened': wider(),
  'pattern-added': narrower(),
  'pattern-changed': other(breaks('sender'), breaks('reader')),
  'pattern-removed': wider(),

  // Objects and lists
  'items-added': narrower(),
  'items-removed': wider(ADDITION, COMPILED_ANSWER),
  'map-added': narrower(),
  'map-removed': narrower(COMPILED_REQUEST, COMPILED_ANSWER),
  'map-undeclared': other(breaks('compiler')),
  'map-widened': wider(ADDITION, COMPILED_ANSWER),
  'object-closed': narrower(),
  // Who reads has to pass over what they do not know in any case.
  'object-opened': { range: 'wider', request: CHANGE, response: CHANGE },
  'positions-changed': other(COMPILED_REQUEST, COMPILED_ANSWER),
  'property-added': other(ADDITION),
  'property-optional': wider(ADDITION, COMPILED_ANSWER),
  'property-removed': other(COMPILED_REQUEST, COMPILED_ANSWER),
  'property-renamed': other(COMPILED_REQUEST, COMPILED_ANSWER),
  'property-required': narrower(COMPILED_REQUEST),
  'required-property-added': narrower(COMPILED_REQUEST, ADDITION),

  // Choices and conditions
  'choice-added': narrower(),
  'choice-removed': wider(),
  'condition-added': narrower(),
  'condition-changed': other(breaks('sender'), breaks('reader')),
  'condition-removed': wider(),
  // Generators tell variants apart by it.
  'discriminator-changed': other(breaks('compiler')),
  'variant-added': wider(ADDITION, COMPILED_ANSWER),
  'variant-removed': narrower(COMPILED_REQUEST, breaks('compiler')),

  // What holds where nothing is sent
  'default-added': other(breaks('sender'), CHANGE),
  'default-changed': other(breaks('sender'), CHANGE),
  'default-removed': other(breaks('sender'), CHANGE),

  // Names and words
  'access-changed': other(COMPILED_REQUEST, COMPILED_ANSWER),
  'component-added': other(ADDITION),
  'component-removed': other(breaks('compiler')),
  'component-renamed': other(breaks('compiler')),
  deprecated: other(ADDITION),
  'keyword-changed': other(breaks('sender', 'reader', 'compiler')),
  reactivated: other(CHANGE),
  'words-changed': other(CHANGE),

  // Servers, and who may call
  'scope-added': other(breaks('sender')),
  'scope-removed': other(ADDITION),
  'security-added': other(ADDITION),
  'security-removed': other(breaks('sender')),
  'security-scheme-added': other(ADDITION),
  'security-scheme-changed': other(breaks('sender')),
  // Where something required it, that is told of what required it.
  'security-scheme-removed': other(CHANGE),
  'server-added': other(ADDITION),
  'server-changed': other(breaks('sender')),
  'server-removed': other(breaks('sender')),
  'server-values-added': other(ADDITION),
} satisfies Record<string, Rule>;

/** What kind of change it is, in kebab case. */
export type RuleName = keyof typeof RULES;

/** What a change is to those who meet it. Where it travels no way, it concerns who sends. */
export function verdictOn({ rule, direction }: { rule: RuleName; direction?: Direction }): Verdict {
  return RULES[rule][direction ?? 'request'];
}
