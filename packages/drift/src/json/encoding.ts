import { isUtf8 } from 'node:buffer';

/** What the first bytes of a file say against its being JSON in UTF-8; nothing if it may well be. */
export function startProblem(bytes: Buffer): string | undefined {
  if (bytes.length === 0) return 'is empty';
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'is UTF-16, expected UTF-8';
  if (first === 0x1f && second === 0x8b) return 'is compressed (gzip), expected JSON';
  const zero = bytes.subarray(0, 4096).indexOf(0);
  return zero === -1 ? undefined : `is binary, expected JSON: byte ${zero} is 0`;
}

/** Without the mark that some editors put at the start of UTF-8. */
export function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** The text of bytes; `undefined` if they are not UTF-8. */
export function textOf(bytes: Buffer): string | undefined {
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}
