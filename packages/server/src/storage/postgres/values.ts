import pg from "pg";

/** What a statement can be given. */
export type Value = string | number | boolean | null | Uint8Array | readonly (string | null)[];

/** How values are read: as the driver does, but for large integers, which here are all exact as numbers. */
export const valueTypes: pg.CustomTypesConfig = readers();

function readers(): pg.CustomTypesConfig {
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, Number);
  return types;
}

/** An array of bytes in the binary format, which is half as long as the text that the driver would make of it. */
export function bytesArray(elements: readonly Uint8Array[]): Buffer {
  const flags = 0;
  const lowerBound = 1;
  const header =
    elements.length === 0
      ? [0, flags, pg.types.builtins.BYTEA]
      : [1, flags, pg.types.builtins.BYTEA, elements.length, lowerBound];
  return Buffer.concat([...header.map(int4), ...elements.flatMap((bytes) => [int4(bytes.length), bytes])]);
}

function int4(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeInt32BE(value);
  return bytes;
}
