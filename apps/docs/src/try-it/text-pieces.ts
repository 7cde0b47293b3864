/** A piece of JSON text; `kind` is a class name, empty for punctuation. */
export interface Piece {
  readonly kind: "key" | "string" | "number" | "word" | "";
  readonly text: string;
}

const TOKEN =
  /("(?:[^"\\]|\\.)*")(?=\s*:)|("(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|\b(true|false|null)\b/g;

/** Splits JSON text into pieces that are coloured. Joined, they are the same text. */
export function jsonPieces(json: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of json.matchAll(TOKEN)) {
    const [text, key, string, number] = match;
    if (match.index > end) pieces.push({ kind: "", text: json.slice(end, match.index) });
    pieces.push({ text, kind: key ? "key" : string ? "string" : number ? "number" : "word" });
    end = match.index + text.length;
  }
  if (end < json.length) pieces.push({ kind: "", text: json.slice(end) });
  return pieces;
}

/** Splits a text where a narrow column may break it: after each slash of an address, except in `https://`. */
export function breakableParts(text: string): string[] {
  return text.split(/(?<=[^:/]\/)/);
}
