import { type ApiFailure, badRequest, fieldPath } from "./failure.ts";

/** Deeper values are refused, so that no code that walks through one runs out of stack. */
const MAX_DEPTH = 32;

/**
 * Parses a JSON body.
 *
 * @throws ApiFailure BAD_REQUEST with the position of what is not JSON, or the path of a field that is not taken
 */
export function parseBody(text: string): unknown {
  const fault = faultOf(text);
  if (fault) throw fault;
  return JSON.parse(text);
}

/** A token of JSON (RFC 8259). Text in quotes is made of characters that need no escape, and of escapes. */
const JSON_TOKEN =
  /[{}[\],:]|"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\u{10ffff}]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;

/** An object or a list that is being read. */
interface Level {
  /** The names of an object so far; `undefined` in a list. */
  readonly names: Set<string> | undefined;
  /** The last name, or the index of the element. */
  at: string;
}

/**
 * What is wrong with a body. `JSON.parse` takes the last of two fields of the same name, and its messages differ between
 * engines, some without the position. A field `__proto__` would change an object that it is copied to by assignment.
 */
function faultOf(text: string): ApiFailure | undefined {
  const levels: Level[] = [];
  // What may come next: the first letters of a value or name, or the sign itself.
  let expected = "v";
  let position = 0;
  for (;;) {
    while (" \t\n\r".includes(text[position] ?? "x")) position += 1;
    if (position === text.length && expected === "") return undefined;
    JSON_TOKEN.lastIndex = position;
    const [token = ""] = JSON_TOKEN.exec(text) ?? [];
    const isSign = token !== "" && "}],:".includes(token);
    const kind = isSign ? token : token.startsWith('"') && expected.includes("n") ? "n" : "v";
    if (token === "" || !expected.includes(kind)) return invalidAt(text, position);
    let level = levels.at(-1);
    if (token === "{" || token === "[") {
      if (levels.length >= MAX_DEPTH) return refused(`is nested deeper than ${MAX_DEPTH} levels, at`, levels);
      levels.push({ names: token === "{" ? new Set() : undefined, at: "0" });
      expected = token === "{" ? "n}" : "v]";
    } else if (kind === "n") {
      const fault = level && faultOfName(level, JSON.parse(token));
      if (fault) return refused(fault, levels);
      expected = ":";
    } else if (kind === ":") expected = "v";
    else if (kind === ",") {
      if (level && !level.names) level.at = String(Number(level.at) + 1);
      expected = level?.names ? "n" : "v";
    } else {
      if (kind !== "v") levels.pop();
      level = levels.at(-1);
      expected = level ? (level.names ? ",}" : ",]") : "";
    }
    position += token.length;
  }
}

function refused(fault: string, levels: readonly Level[]): ApiFailure {
  return badRequest(`The request body ${fault} "${fieldPath(levels.map(({ at }) => at))}".`);
}

function faultOfName(level: Level, name: string): string | undefined {
  level.at = name;
  if (name === "__proto__") return "can't have a field";
  if (level.names?.has(name)) return "has twice the field";
  level.names?.add(name);
  return undefined;
}

function invalidAt(text: string, position: number): ApiFailure {
  const end = position >= text.length ? ", where it ends too early" : "";
  return badRequest(`The request body is not valid JSON at position ${position}${end}.`);
}
