/** What hears of the messages of a server, in their order. */
export interface MessageListener {
  /** The values of a row, as views of the bytes that arrived; `null` for SQL's null. */
  onRow(values: readonly (Buffer | null)[]): void;
  /** One or more whole messages of other kinds. */
  onOther(messages: Buffer): void;
}

const DATA_ROW = "D".charCodeAt(0);

/** A byte of kind and four of length. */
const HEADER_BYTES = 5;

/**
 * Cuts what a PostgreSQL server sends into messages, and takes the rows apart.
 * @see https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
export class MessageReader {
  readonly #listener: MessageListener;
  #kept: Buffer[] = [];
  #keptBytes = 0;
  /** How many bytes there must be before it is worth to look again. */
  #neededBytes = HEADER_BYTES;

  constructor(listener: MessageListener) {
    this.#listener = listener;
  }

  /** Takes the next part, which must stay as it is. */
  push(chunk: Buffer): void {
    this.#kept.push(chunk);
    this.#keptBytes += chunk.length;
    // A large message is put together once, and not with each of its parts.
    if (this.#keptBytes < this.#neededBytes) return;
    const bytes = this.#kept.length === 1 ? chunk : Buffer.concat(this.#kept, this.#keptBytes);
    const end = this.#readMessages(bytes);
    this.#kept = end < bytes.length ? [bytes.subarray(end)] : [];
    this.#keptBytes = bytes.length - end;
  }

  /** Returns where the last whole message ends. */
  #readMessages(bytes: Buffer): number {
    let othersFrom = 0;
    let at = 0;
    this.#neededBytes = HEADER_BYTES;
    while (at + HEADER_BYTES <= bytes.length) {
      const end = at + 1 + bytes.readUInt32BE(at + 1);
      if (end > bytes.length) {
        this.#neededBytes = end - at;
        break;
      }
      if (bytes[at] === DATA_ROW) {
        if (othersFrom < at) this.#listener.onOther(bytes.subarray(othersFrom, at));
        this.#listener.onRow(readRow(bytes, at + HEADER_BYTES));
        othersFrom = end;
      }
      at = end;
    }
    if (othersFrom < at) this.#listener.onOther(bytes.subarray(othersFrom, at));
    return at;
  }
}

function readRow(bytes: Buffer, start: number): readonly (Buffer | null)[] {
  const count = bytes.readInt16BE(start);
  const values = new Array<Buffer | null>(count);
  let at = start + 2;
  for (let index = 0; index < count; index++) {
    const length = bytes.readInt32BE(at);
    at += 4;
    values[index] = length < 0 ? null : bytes.subarray(at, at + length);
    at += Math.max(length, 0);
  }
  return values;
}
