/** The first bytes of a stream, and all of it. */
export interface Peeked {
  /** `count` bytes, fewer where the stream has fewer. */
  readonly head: Uint8Array;
  /** The whole stream, `head` included. Can be read once. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Looks at the first `count` bytes of a stream. */
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
