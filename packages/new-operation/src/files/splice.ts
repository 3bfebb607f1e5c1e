/** A text with another one in it, from an offset on. */
export function spliced(text: string, at: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at);
}

/** Where the line begins that follows a block: behind the last line of it that says something. */
export function endOf(text: string, block: { range?: readonly [number, number, number] | null | undefined } | undefined): number {
  const last = text.slice(0, block?.range?.[1]).trimEnd().length;
  const end = text.indexOf('\n', last);
  return end < 0 ? text.length : end + 1;
}
