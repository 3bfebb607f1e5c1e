// Texts from outside, as a report may have them.

/** A text on one line, that neither moves the cursor of who reads it nor is a command to a CI that prints it. */
export function harmless(text: string): string {
  // GitHub reads ##[…] and Azure Pipelines ##vso[…] anywhere in a line.
  return text.replace(/[\p{Cc}\p{Bidi_C}\u2028\u2029]/gu, '?').replaceAll('##', '#?');
}
