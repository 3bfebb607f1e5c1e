import { createReadStream, readFileSync, statSync } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Attached } from './body.js';
import { LARGEST } from './piece.js';

const CHUNK = 1024 * 1024;
/** A packed recording is unpacked in memory: all that it holds may have 256 MiB. */
const LARGEST_ZIP = 256 * 1024 * 1024;

/** What can be read piece by piece, and what it may refer to. */
export interface Source {
  /** The bytes in order. A chunk may be the memory of the one before it. */
  chunks: AsyncIterable<Buffer>;
  /** How a name tells what it is; `undefined` where the file's own does. */
  name?: string;
  attached: Attached;
}

/** A problem with a file as a whole. Its message goes on from the name of the file. */
export class FileProblem extends Error {}

/**
 * The recordings in a file: itself, what gzip packed, or each HAR in an archive, as Playwright writes it.
 *
 * @throws FileProblem if it cannot be unpacked.
 */
export async function sourcesOf(file: string): Promise<Source[]> {
  const start = await firstBytes(file);
  if (start.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return zipped(file);
  const isGzip = start[0] === 0x1f && start[1] === 0x8b;
  return [{ chunks: isGzip ? gunzipped(file) : plain(file), attached: beside(file) }];
}

async function firstBytes(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function* plain(file: string): AsyncGenerator<Buffer> {
  const handle = await open(file);
  try {
    const buffer = Buffer.allocUnsafe(CHUNK);
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, CHUNK, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

async function* gunzipped(file: string): AsyncGenerator<Buffer> {
  const packed = createReadStream(file);
  const unpacked = packed.pipe(createGunzip({ chunkSize: CHUNK }));
  packed.on('error', (error) => unpacked.destroy(error));
  try {
    yield* unpacked;
  } catch (error) {
    if (!String((error as NodeJS.ErrnoException).code).startsWith('Z_')) throw error;
    throw new FileProblem(
      (error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR' ? 'is compressed (gzip), and ends too early' : 'cannot be unpacked (gzip)',
    );
  } finally {
    packed.destroy();
  }
}

async function zipped(file: string): Promise<Source[]> {
  const tooLarge = new FileProblem(`holds more than ${LARGEST_ZIP / 1024 / 1024} MiB`);
  if ((await stat(file)).size > LARGEST_ZIP) throw tooLarge;
  let size = 0;
  let all: Record<string, Uint8Array>;
  try {
    all = unzipSync(await readFile(file), {
      filter({ originalSize }) {
        size += originalSize;
        if (size > LARGEST_ZIP) throw tooLarge;
        return true;
      },
    });
  } catch (error) {
    throw error === tooLarge ? error : new FileProblem('cannot be unpacked (zip)');
  }
  const inside = new Map(Object.entries(all).map(([name, bytes]) => [name, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)]));
  const recordings = [...inside.keys()].filter((name) => name.toLowerCase().endsWith('.har'));
  if (recordings.length === 0) throw new FileProblem('is an archive (zip) without a .har in it');
  return recordings.map((name) => ({
    name,
    chunks: pieces(inside.get(name)!),
    attached: (other) => inside.get(join(dirname(name), other)) ?? inside.get(other),
  }));
}

async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

/** Files in the folder of a recording, and nowhere else. */
function beside(file: string): Attached {
  return (name, onFile) => {
    if (!/^[\w-][\w.-]*$/.test(name)) return undefined;
    const path = join(dirname(file), name);
    onFile?.(path);
    const about = statSync(path, { throwIfNoEntry: false });
    return about?.isFile() && about.size <= LARGEST ? readFileSync(path) : undefined;
  };
}
