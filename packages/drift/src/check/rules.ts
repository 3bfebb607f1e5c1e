/** What is held against the description, by the rule that a finding has. */
export const RULES = {
  'undocumented-operation': 'Method and path of a request are those of an operation',
  'undocumented-parameter': 'A query has described parameters only',
  'missing-parameter': 'A query has what is required',
  'undocumented-status': 'The status of an answer is described',
  'undocumented-content-type': 'The media type of a body is described, and there is a body only where one is: none on a `GET`',
  'missing-body': 'There is a body where one is described; what was not recorded is another thing, and is counted',
  'not-json': 'A body of JSON is some',
  'duplicate-key': 'No object has a key twice',
  'undocumented-field': 'A body has described fields only, at any depth',
  'missing-field': 'A body has the fields that are required',
  'wrong-type': 'The value of a field, a query parameter or a described header has the described type; `1e3` is the integer 1000',
  'unknown-value': 'It is one of the described values',
  'invalid-value': 'It keeps patterns, formats, lengths and ranges',
} as const;

/** The rule of a difference. */
export type DriftRule = keyof typeof RULES;

/** Why a response was not held against the description, and what is said of those. */
export const LEFT_OUT = {
  'other host': 'went to other hosts',
  'without answer': 'got no answer',
  'without body': 'were recorded without the body',
  preflight: 'were questions of a browser before a request (OPTIONS)',
  head: 'were asked for without the body (HEAD)',
  'not modified': 'were not sent again, since the asker had them (304)',
  redirect: 'led elsewhere (3XX)',
} as const;

/** Why a response was left out. */
export type LeftOut = keyof typeof LEFT_OUT;

/** What is not held against the description, and why. */
export const UNCHECKED = [
  ['Response headers that are not described', 'Every proxy adds some'],
  ['That a request proves who sends it', 'Those who record take tokens out before they pass a recording on'],
  [
    'Integers beyond 2⁵³, digit by digit, and whether they fit 64 bits',
    'They are read as the nearest number that JSON has in JavaScript; their type is checked',
  ],
  ['Cookies, and headers of requests', 'The API describes none that programs choose'],
  ['IDs in the path', 'They are texts that the vendor gives'],
  ['Bodies of more than 4 MiB, and those nested deeper than 500 levels', 'They would take a multiple of that in memory; each is told'],
  ['Bodies that are neither JSON nor described by a schema', 'There is nothing to hold them against'],
] as const;
