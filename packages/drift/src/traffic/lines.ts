import { createPieceBuffer, type Piece, type Splitter } from './piece.js';

const NEWLINE = 10;

/** Takes a file apart whose entries are its lines. */
export function createLineSplitter(): Splitter {
  const collected = createPieceBuffer();
  let line = 0;

  function* piece(bytes: Buffer | undefined): Generator<Piece> {
    line++;
    if (bytes?.every((byte) => byte <= 32)) return;
    yield { bytes, line };
  }

  return {
    *push(chunk) {
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
        yield* piece(collected.take(chunk.subarray(start, end)));
        start = end + 1;
      }
      collected.add(chunk.subarray(start));
    },
    end: () => ({ pieces: [...piece(collected.take(Buffer.alloc(0)))] }),
  };
}
