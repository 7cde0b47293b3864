/** All parts in one array, copied once. Node's own way fills no array with zeros first. */
export const joinBytes: (parts: readonly Uint8Array[]) => Uint8Array<ArrayBuffer> =
  typeof Buffer === "undefined" ? joinPlainly : Buffer.concat;

function joinPlainly(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  let length = 0;
  for (const part of parts) length += part.byteLength;
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.byteLength;
  }
  return bytes;
}

const encoder = new TextEncoder();
const COMMA = encoder.encode(",");

/** What is put before and after joined parts. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

export function joinWithCommas(
  parts: readonly Uint8Array[],
  { before, after }: Around = { before: "", after: "" },
): Uint8Array<ArrayBuffer> {
  const separated = parts.flatMap((part, index) => (index === 0 ? [part] : [COMMA, part]));
  return joinBytes([encoder.encode(before), ...separated, encoder.encode(after)]);
}
