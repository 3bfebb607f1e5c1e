/** The text of one entry. */
export interface Piece {
  /** `undefined` where it is larger than what is read. */
  bytes: Buffer | undefined;
  /** The line that it begins in, from 1. */
  line: number;
  /** Its number among the entries, from 1, where a line may have many. */
  entry?: number;
}

/** Takes a file apart while it is being read. */
export interface Splitter {
  /** The entries that end within the next bytes of the file. */
  push(chunk: Buffer): Iterable<Piece>;
  /** What is left at the end of the file, and what was wrong with all that is no entry. */
  end(): { pieces: Piece[]; problem?: { message: string; line: number } | undefined };
}

/** Entries beyond this are not read: 64 MiB. What is read has to fit into memory. */
export const LARGEST = 64 * 1024 * 1024;

/** Collects the bytes of one entry over several chunks. */
export function createPieceBuffer() {
  let parts: Buffer[] = [];
  let size = 0;
  return {
    add(part: Buffer): void {
      size += part.length;
      if (size > LARGEST) parts = [];
      // A copy: the chunk is one of a few that are read into again and again.
      else if (part.length > 0) parts.push(Buffer.from(part));
    },
    /** What was collected, and the last part of it. */
    take(last: Buffer): Buffer | undefined {
      const all = size + last.length > LARGEST ? undefined : parts.length > 0 ? Buffer.concat([...parts, last]) : last;
      parts = [];
      size = 0;
      return all;
    },
  };
}
