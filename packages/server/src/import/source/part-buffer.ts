import { tooLong } from "./source-record.ts";

/** Puts together a record that comes in parts, and forgets it as soon as it is too long. */
export class PartBuffer {
  readonly #maxBytes: number;
  #parts: Uint8Array[] = [];
  #length = 0;

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  add(part: Uint8Array): void {
    if (part.length === 0) return;
    this.#length += part.length;
    if (this.#length > this.#maxBytes) this.#parts = [];
    else this.#parts.push(part);
  }

  /** The record, or why there is none, and begins with the next. */
  take(): { readonly bytes: Uint8Array } | { readonly problem: string } {
    const [first, ...more] = this.#parts;
    const isTooLong = this.#length > this.#maxBytes;
    this.#parts = [];
    this.#length = 0;
    if (isTooLong) return { problem: tooLong(this.#maxBytes) };
    if (first === undefined) return { bytes: new Uint8Array() };
    return { bytes: more.length === 0 ? first : Buffer.concat([first, ...more]) };
  }
}
