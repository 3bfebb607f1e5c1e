// What `modelarts-drift` checks and what it does not, as a guide of the reference, made of its own lists.
import { LEFT_OUT, RULES, UNCHECKED } from '../src/check/rules.js';

/** @param {readonly (readonly string[])[]} rows */
const lines = (rows) => rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The guide of the reference that shows it. */
export const guide = `What \`modelarts-drift traffic\`, \`modelarts-drift samples\` and the reporter of \`@modelarts-openapi/drift\` hold against the strict form of
the description, and what they leave out. The tables are made of the lists that the program goes by.

## Checked

| Rule | What has to hold |
| --- | --- |
${lines(Object.entries(RULES).map(([rule, what]) => [`\`${rule}\``, what]))}

## Left out, and counted

A run that checks less than \`--min-checked\`, 1 unless given, ends with 2 and says how many responses were left out for each of these:

| Reason | Responses that |
| --- | --- |
${lines(Object.entries(LEFT_OUT).map(([reason, what]) => [reason, what]))}

Files that are called like no recording are named, and so is what cannot be read.

## Not checked

| What | Why |
| --- | --- |
${lines(UNCHECKED)}

## Shown

A report shows shapes: numbers, types, lengths, and names that read like names of an API. Texts, and what stands in the place of a
name and could be a token, are shown with \`--show-values\` only, or \`showValues\` of the reporter; what is called like a secret never is.
`;
