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
  around: Around = { before: "", after: "" },
): Uint8Array<ArrayBuffer> {
  return joinWith(COMMA, parts, around);
}

/** All parts with a separator between each two of them. */
export function joinWith(
  separator: Uint8Array,
  parts: readonly Uint8Array[],
  { before, after }: Around,
): Uint8Array<ArrayBuffer> {
  const all: Uint8Array[] = [encoder.encode(before)];
  for (const [index, part] of parts.entries()) {
    if (index > 0) all.push(separator);
    all.push(part);
  }
  all.push(encoder.encode(after));
  return joinBytes(all);
}
