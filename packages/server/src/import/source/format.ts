/** How many bytes {@link formatOf} needs. */
export const formatBytes: number = 512;

export type Format = "gzip" | "xz" | "tar" | "text" | { readonly unsupported: string };

/** Formats that are only recognized to name them in a message. */
const unsupported: ReadonlyArray<readonly [name: string, magic: readonly number[]]> = [
  ["a zip archive", [0x50, 0x4b, 0x03, 0x04]],
  ["compressed with bzip2", [0x42, 0x5a, 0x68]],
  ["compressed with zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["compressed with 7-Zip", [0x37, 0x7a, 0xbc, 0xaf]],
  ["in UTF-16; only UTF-8 is read", [0xff, 0xfe]],
  ["in UTF-16; only UTF-8 is read", [0xfe, 0xff]],
  ["an SQLite database", [...Buffer.from("SQLite format 3\0")]],
];

/** Recognizes a format by its magic bytes, whatever the name of the file. */
export function formatOf(head: Uint8Array): Format {
  if (startsWith(head, [0x1f, 0x8b])) return "gzip";
  if (startsWith(head, [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00])) return "xz";
  if (startsWith(head.subarray(257), [...Buffer.from("ustar")])) return "tar";
  const found = unsupported.find(([, magic]) => startsWith(head, magic));
  return found === undefined ? "text" : { unsupported: found[0] };
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

export interface Peeked {
  /** `count` bytes, fewer where the stream has fewer. */
  readonly head: Uint8Array;
  /** The whole stream, `head` included. Can be read once. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

export async function peek(stream: AsyncIterable<Uint8Array>, count: number): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let length = 0;
  while (length < count) {
    const { done, value } = await iterator.next();
    if (done === true) break;
    read.push(value);
    length += value.length;
  }
  return { head: Buffer.concat(read).subarray(0, count), chunks: all() };

  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield* read.splice(0);
      for (;;) {
        const { done, value } = await iterator.next();
        if (done === true) return;
        yield value;
      }
    } finally {
      await iterator.return?.();
    }
  }
}
