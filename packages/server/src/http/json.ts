import { badRequest } from "./failure.ts";

/** Deeper values are refused, so that no code that walks through one runs out of stack. */
const MAX_DEPTH = 32;

/**
 * Parses a JSON body.
 *
 * @throws ApiFailure BAD_REQUEST with the position of what is not JSON, or the path of a field that is not taken
 */
export function parseBody(text: string): unknown {
  const value = parse(text);
  refuseUnsafe(value, []);
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const position = invalidAt(text);
    const end = position >= text.length ? ", where it ends too early" : "";
    throw badRequest(`The request body is not valid JSON at position ${position}${end}.`);
  }
}

/** A token of JSON (RFC 8259). Text in quotes is made of characters that need no escape, and of escapes. */
const JSON_TOKEN =
  /[{}[\],:]|"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\u{10ffff}]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** Where JSON stops being valid. The messages of engines differ, and leave it out of some. */
function invalidAt(text: string): number {
  const open: string[] = [];
  // What may come next: the first letters of a value, name, colon, comma or end.
  let expected = "v";
  let position = 0;
  for (;;) {
    while (" \t\n\r".includes(text[position] ?? "x")) position += 1;
    JSON_TOKEN.lastIndex = position;
    const [token = ""] = JSON_TOKEN.exec(text) ?? [];
    const kind = "{}[],:".includes(token) ? token : token.startsWith('"') ? "n" : "v";
    if (token === "" || !isExpected(kind, expected, open.at(-1))) return position;
    if (kind === "{" || kind === "[") {
      open.push(kind);
      expected = kind === "{" ? "n}" : "v]";
    } else if (kind === ",") expected = open.at(-1) === "{" ? "n" : "v";
    else if (kind === ":") expected = "v";
    else if (kind === "n" && expected.includes("n")) expected = ":";
    else {
      if (kind === "}" || kind === "]") open.pop();
      expected = open.length === 0 ? "" : open.at(-1) === "{" ? ",}" : ",]";
    }
    position += token.length;
  }
}

function isExpected(kind: string, expected: string, open: string | undefined): boolean {
  if (kind === "{" || kind === "[" || kind === "v") return expected.includes("v");
  if (kind === "n") return expected.includes("n") || expected.includes("v");
  if (kind === "}") return expected.includes("}") && open === "{";
  if (kind === "]") return expected.includes("]") && open === "[";
  return expected.includes(kind);
}

/** A field `__proto__` would change an object that it is copied to by assignment. */
function refuseUnsafe(value: unknown, path: string[]): void {
  if (typeof value !== "object" || value === null) return;
  if (path.length >= MAX_DEPTH) {
    throw badRequest(`The request body is nested deeper than ${MAX_DEPTH} levels, at "${fieldPath(path)}".`);
  }
  for (const [name, inner] of Object.entries(value)) {
    path.push(name);
    if (name === "__proto__") throw badRequest(`The request body can't have a field "${fieldPath(path)}".`);
    refuseUnsafe(inner, path);
    path.pop();
  }
}

/** Such as `body.tracks[3].id`. */
export function fieldPath(path: readonly string[]): string {
  return `body${path.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part.slice(0, 64)}`)).join("")}`;
}
