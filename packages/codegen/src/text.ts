import { camel } from "@gatefold/spec-reader";

/** The longest line of a comment. */
const COLUMNS = 100;

/** Breaks a paragraph into lines, but no code in backticks and nothing without spaces, such as an address. */
function wrap(paragraph: string): string[] {
  const [first = "", ...words] = paragraph.match(/(?:`[^`]*`|[^\s`]|`)+/g) ?? [];
  const lines = [first];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (longer.length > COLUMNS) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** A documentation comment of these paragraphs and tags; `undefined` ones are left out. */
export function comment(lines: readonly (string | undefined)[]): string {
  const body = lines
    .filter((line) => line !== undefined)
    .flatMap((line) => line.split("\n"))
    .flatMap(wrap)
    .map((line) => ` * ${line.replaceAll("*/", "*\\/")}`.trimEnd());
  return ["/**", ...body, " */"].join("\n");
}

/** `library.albums` as `LibraryAlbums`: a name for a type. */
export function pascal(text: string): string {
  const name = camel(text.replaceAll("_", "-"));
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `getAlbum` as `get-album`. */
export function kebab(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The code of an object from the code of its values. Members whose code is missing are left out. */
export function object(members: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(members).filter(([, code]) => code);
  const code = given.map(([name, value]) => (name === value ? name : `${propertyName(name)}: ${value}`));
  return `{ ${code.join(", ")} }`;
}

/** A value as a TypeScript literal. */
export function literal(value: unknown): string {
  return JSON.stringify(value);
}

/** `["a"] | ["b"]` as a union of string literals; `never` of none. */
export function union(values: readonly string[]): string {
  return values.length === 0 ? "never" : values.map((value) => JSON.stringify(value)).join(" | ");
}

/** A type that takes any string, and of which editors suggest the known values. */
export function openUnion(values: readonly string[]): string {
  return `${union(values)} | (string & {})`;
}

/** The name of a property, in quotes where it needs them. */
export function propertyName(name: string): string {
  return isIdentifier(name) ? name : literal(name);
}

/** Whether a name can stand in code as it is. */
export function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}
