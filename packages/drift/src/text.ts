// Texts from outside, as a report may have them.

const LONGEST = 80;

/** A text as it is shown: on one line, without control characters, at most 80 characters. */
export function shortened(text: string): string {
  // Control characters would let recorded traffic move the cursor of who reads the report.
  const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** A text on one line, that neither moves the cursor of who reads it nor is a command to a CI that prints it. */
export function harmless(text: string): string {
  // GitHub reads ##[…] and Azure Pipelines ##vso[…] anywhere in a line.
  return text.replace(/[\p{Cc}\p{Bidi_C}\u2028\u2029]/gu, '?').replaceAll('##', '#?');
}
