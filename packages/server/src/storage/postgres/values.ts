/** Types of PostgreSQL by their fixed numbers. https://github.com/postgres/postgres/blob/master/src/include/catalog/pg_type.dat */
const TYPE = { bool: 16, bytea: 17, int8: 20, int4: 23, text: 25 } as const;

/** What a statement can be given. */
export type Value = string | number | boolean | null | Uint8Array | readonly string[];

/** How a value of a row is read. All statements ask for the binary format, in which bytes come as they are. */
export function valueReader(typeId: number, format: "text" | "binary" = "text"): (value: Buffer) => unknown {
  if (format === "text") return readText;
  switch (typeId) {
    case TYPE.bool:
      return (value) => value[0] === 1;
    case TYPE.bytea:
      return (value) => value;
    case TYPE.int8:
      return (value) => Number(value.readBigInt64BE());
    case TYPE.int4:
      return (value) => value.readInt32BE();
    default:
      return readText;
  }
}

function readText(value: Buffer): string {
  return value.toString("utf8");
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
