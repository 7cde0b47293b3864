import { isJsonObject, type JsonObject, shown } from "@gatefold/server/extend";
import { DevelopmentError } from "./development-error.ts";

/** Takes a value as what it should be, or throws a {@link DevelopmentError} that names `path`. */
export type Read<T> = (value: unknown, path: string) => T;

/** Complains about a value. `expected` is the second half of "expected …". */
export function refuse(path: string, expected: string, value: unknown): never {
  const field = path === "" ? "" : `${path}: `;
  throw new DevelopmentError(`${field}expected ${expected}, got ${given(value)}`);
}

function given(value: unknown): string {
  return value === undefined ? "nothing" : shown(value);
}

/** An object without any field but these. */
export function readObject(value: unknown, path: string, known: readonly string[]): JsonObject {
  if (!isJsonObject(value)) return refuse(path, "an object", value);
  const unknown = Object.keys(value).find((name) => !known.includes(name));
  if (unknown === undefined) return value;
  throw new DevelopmentError(`${join(path, unknown)}: there is no such field; there are ${known.join(", ")}`);
}

/** The path of a field. */
export function join(path: string, field: string): string {
  return path === "" ? field : `${path}.${field}`;
}

/** Reads a list, each item by itself. */
export function readList<T>(value: unknown, path: string, read: Read<T>): T[] {
  if (!Array.isArray(value)) return refuse(path, "a list", value);
  return value.map((item, index) => read(item, `${path}[${index}]`));
}

/** A reader that leaves what is missing as it is. */
export function optional<T>(read: Read<T>): Read<T | undefined> {
  return (value, path) => (value === undefined ? undefined : read(value, path));
}

export const readText: Read<string> = (value, path) =>
  typeof value === "string" ? value : refuse(path, "a text", value);

export const readTrue: Read<true> = (value, path) => (value === true ? value : refuse(path, "true", value));

export const readBoolean: Read<boolean> = (value, path) =>
  typeof value === "boolean" ? value : refuse(path, "true or false", value);

/** Reads a whole number of this range. */
export function wholeNumber(minimum: number, maximum: number = Number.MAX_SAFE_INTEGER): Read<number> {
  const range =
    maximum === Number.MAX_SAFE_INTEGER ? `of ${minimum} or more` : `from ${minimum} to ${maximum}`;
  return (value, path) => {
    const fits = typeof value === "number" && Number.isInteger(value) && value >= minimum && value <= maximum;
    return fits ? value : refuse(path, `a whole number ${range}`, value);
  };
}

/** Reads a mapping of texts. */
export const readTexts: Read<Readonly<Record<string, string>>> = (value, path) => {
  if (!isJsonObject(value)) return refuse(path, "an object", value);
  return Object.fromEntries(
    Object.entries(value).map(([name, text]) => [name, readText(text, join(path, name))]),
  );
};
