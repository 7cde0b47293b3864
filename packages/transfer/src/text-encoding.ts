/** So much is looked at to find out an encoding. */
const START_BYTES = 2_000;

/**
 * Decodes a text file.
 *
 * @param encoding a label of the Encoding Standard; by default it is found out
 * @throws RangeError if there is no such encoding
 */
export function decodeText(bytes: Uint8Array, encoding?: string): string {
  const label = encoding ?? markedEncoding(bytes);
  if (label !== undefined) return decoderFor(label).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return mostlyUtf8(bytes) ?? new TextDecoder("windows-1252").decode(bytes);
  }
}

/** A few bad bytes, as where a file was cut, don't make UTF-8 another encoding. */
function mostlyUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder("utf-8").decode(bytes);
  const bad = text.match(/\uFFFD/g)?.length ?? 0;
  const good = text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
  return bad > good ? undefined : text;
}

/** Whether so many characters are no part of a text that it is none. A few are, as where a file was cut. */
export function isBinary(text: string): boolean {
  const start = text.slice(0, START_BYTES);
  const bad = start.match(/[^\P{Cc}\t\n\r\f]|\uFFFD/gu)?.length ?? 0;
  return bad > 4 && bad > start.length / 20;
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch (cause) {
    throw new RangeError(`There is no encoding "${label}".`, { cause });
  }
}

/** What a byte order mark, the zero bytes of UTF-16 or the first line of XML say; `undefined` if nothing does. */
function markedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const start = bytes.subarray(0, START_BYTES);
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [atEven = 0, atOdd = 0] = zeros;
  // Text of other formats has hardly any zero bytes, and line breaks, commas and Latin letters have one of them in UTF-16.
  if (atEven + atOdd > start.length / 25) return atOdd > atEven ? "utf-16le" : "utf-16be";
  const [, declared] =
    /^<\?xml[^>]*?encoding=["']([\w.:-]+)/.exec(String.fromCharCode(...start.subarray(0, 200))) ?? [];
  // Programs that write XML into a string often say UTF-16, and save it in another encoding.
  return /^(utf-?16|ucs-?2|unicode)/i.test(declared ?? "") ? undefined : declared;
}
