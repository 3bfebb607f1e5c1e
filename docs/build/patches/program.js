/** @import { Patch } from './patch.js' */

/**
 * What is changed in Redoc's program. Names in it are those of its minifier, and stand for themselves.
 *
 * @type {readonly Patch[]}
 */
export const programPatches = [
  {
    name: 'credit',
    why: 'Redoc links to its authors below the menu, with a picture from their server. The link stays, with their name in letters.',
    find: /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini-full\.svg/,
    times: 1,
    by: () => picture('Redocly', 46),
  },
  {
    name: 'credit of a narrow menu',
    why: 'The same.',
    find: /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini\.svg/,
    times: 1,
    by: () => picture('R', 9),
  },
  {
    name: 'choices kept in the browser: read',
    why: 'The language of code samples is kept in a cookie, which a page from a disk cannot have, and which servers get to see.',
    find: /([\w$]+)\([\w$]+\(([\w$]+),globalThis\.redoclyCookieStorage\?\.getStore\?\.\(\)\)\)/,
    times: 1,
    by: (_, parse, key) => `${parse}(localStorage.getItem(${key})||'')`,
  },
  {
    name: 'choices kept in the browser: written',
    why: 'The same.',
    find: /(?<![.\w$])[\w$]+\(([\w$]+),JSON\.stringify\(([\w$]+)\)\),(?=[\w$]+\(\1,JSON\.stringify\([\w$]+\)\),)/,
    times: 1,
    by: (_, key, value) => `localStorage.setItem(${key},JSON.stringify(${value})),`,
  },
  {
    name: 'search at once',
    why: 'Redoc waits for half a second after each key.',
    find: /setTimeout\(\(\)=>(\w+)\((\w+)\),500\)/,
    times: 1,
    by: (_, search, words) => `setTimeout(()=>${search}(${words}),50)`,
  },
  {
    name: 'no index: none is made',
    why: 'Where no code may be made of text, FlexSearch works in the page, for seconds on a slow machine and on megabytes.',
    find: /_index=[\w$]+\(\);/,
    times: 1,
    by: () => '',
  },
  {
    name: 'no index: nothing is added',
    why: 'The same.',
    find: /,this\._index\.add\((\w+)\.id,[\w$]+\(\1\)\)/,
    times: 1,
    by: () => '',
  },
  {
    name: 'no index: texts are looked through',
    why: 'The texts are there, in lower case, and to look through all of them takes milliseconds.',
    find: /await [\w$]+\(this\._index,(\w+)\)/,
    times: 1,
    by: (_, words) => `reference.candidates(this._lowerDocuments,${words})`,
  },
  {
    name: 'no index: no FlexSearch',
    why: 'Without an index nothing needs it, neither in the page nor as the text of a worker: a twentieth of what is downloaded.',
    find: /function \w+\(e,t,n\)\{let r=typeof n,i=typeof e;(?:(?!\{Index:)[\s\S])*?var (\w+)=\{Index:\w+,Charset:[^}]*\{\}\},(\w+)=`\/\*\*!\\r\s+\* FlexSearch(?:[^`\\]|\\[\s\S])*`/,
    times: 1,
    by: (_, library, text) => `var ${library}={},${text}=""`,
  },
  {
    name: 'no words about descriptions',
    why: 'What the keywords of OpenAPI, AsyncAPI and Overlay mean is for editors, and another fortieth.',
    find: /(?<=\bdescription:)`(?:REQUIRED|The |A |An |This )(?:[^`\\$]|\\.){60,}`/,
    times: 233,
    by: () => '""',
  },
  {
    name: 'no notes in styles',
    why: 'For whom each variable of the theme is, by thousands, which every reader would download and parse.',
    find: / *\/\/ ?@presenter \w+|\/\*\*(?:(?!\*\/)[\s\S]){0,200}@tokens(?:(?!\*\/)[\s\S])*\*\/\s*/,
    times: 2140,
    by: () => '',
  },
  {
    name: 'search by name',
    why: 'Operations, error codes and guides are found by what people call them: see browser/search/.',
    find: /return\{search:(\w+)=>(\w+)\.search\(\1\)\}/,
    times: 1,
    by: (_, _query, index) => `return{search:reference.search(${index})}`,
  },
  {
    name: 'words apart',
    why: 'Of a table, what is searched and shown had all cells in one word.',
    find: /(typeof (\w+)\.attributes\?\.content==`string`&&(\w+)\.push\(\2\.attributes\.content\);for\(let (\w+) of \2\.children\?\?\[\]\)\w+\(\4\))(?=\}\}return \w+\(\w+\),\3\.join\(``\)\})/,
    times: 1,
    by: (_, walk, node, words) => `${walk};/^(t[dh]|item|paragraph|softbreak|hardbreak)$/.test(${node}.type)&&${words}.push(" ")`,
  },
  {
    name: 'headings: the title of the first page is a second level',
    why: 'The page has a title above it, whatever is shown of it: a first level that is always there.',
    find: /=(\w+)\.h1(?=\.attrs\(\(\{className:\w+\}\)=>\(\{"data-component-name":`Typography\/H1`)/,
    times: 1,
    by: (_, styled) => `=${styled}.h2`,
  },
  {
    name: 'headings: no level is skipped below a title',
    why: 'Request and responses are the next level below an operation.',
    find: /=(\w+)\.h4(?=\.attrs\(\(\{className:\w+\}\)=>\(\{"data-component-name":`Typography\/H4`)/,
    times: 1,
    by: (_, styled) => `=${styled}.h3`,
  },
  {
    name: 'headings: no level is skipped below a request',
    why: 'The same.',
    find: /=(\w+)\.h5(?=`)/,
    times: 2,
    by: (_, styled) => `=${styled}.h4`,
  },
  {
    name: 'values of an enum: heading of names',
    why: 'Values have names, which redocly/for-redoc.js puts behind a tab.',
    find: /(\w+)=Object\.entries\((\w+)\)(,[^;]*`Enum Value`\}`;return.*?)(\(0,(\w+)\.jsx\)\(`th`,\{children:`Description`\}\))/,
    times: 1,
    by: (_, rows, values, between, heading, jsx) =>
      `${rows}=Object.entries(${values}).map(([$,_])=>[...$.split("\\t"),_]),$hasNames=${rows}.some(([,$])=>$)${between}` +
      `...$hasNames?[(0,${jsx}.jsx)("th",{children:"Name"},"name")]:[],${heading}`,
  },
  {
    name: 'values of an enum: names',
    why: 'The same.',
    find: /\.map\(\(\[(\w+),(\w+)\]\)=>(\(0,(\w+)\.jsxs\)\(`tr`,\{children:\[\(0,\w+\.jsx\)\(`td`,\{children:\1\}\)),(?=\(0,\w+\.jsx\)\(`td`,\{children:\(0,\w+\.jsx\)\(\w+,\{value:\2\}\)\}\)\]\},\1\))/,
    times: 1,
    by: (_, value, meaning, row, jsx) =>
      `.map(([${value},$name,${meaning}])=>${row},...$hasNames?[(0,${jsx}.jsx)("td",{children:$name},"name")]:[],`,
  },
];

/**
 * @param {string} word
 * @param {number} width in pixels
 */
function picture(word, width) {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="14">` +
    `<text y="11" font-family="system-ui, sans-serif" font-size="12" fill="#0f766e">${word}</text></svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}
