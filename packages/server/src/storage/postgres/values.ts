/** Types of PostgreSQL by their fixed numbers. https://github.com/postgres/postgres/blob/master/src/include/catalog/pg_type.dat */
const TYPE = { bool: 16, bytea: 17, int8: 20, int4: 23, text: 25 } as const;

/** What a statement can be given. */
export type Value = string | number | boolean | null | Uint8Array | readonly string[];

/** How a value of a row is read, of which the driver gives the text. */
export function valueReader(typeId: number): (text: string) => unknown {
  switch (typeId) {
    case TYPE.bool:
      return (text) => text === "t";
    case TYPE.bytea:
      // It begins with \x.
      return (text) => Buffer.from(text.slice(2), "hex");
    case TYPE.int8:
    case TYPE.int4:
      return Number;
    default:
      return String;
  }
}

/** An array of bytes in the binary format, which is half as long as the text that the driver would make of it. */
export function bytesArray(elements: readonly Uint8Array[]): Buffer {
  const flags = 0;
  const lowerBound = 1;
  const header =
    elements.length === 0 ? [0, flags, TYPE.bytea] : [1, flags, TYPE.bytea, elements.length, lowerBound];
  return Buffer.concat([...header.map(int4), ...elements.flatMap((bytes) => [int4(bytes.length), bytes])]);
}

function int4(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeInt32BE(value);
  return bytes;
}
