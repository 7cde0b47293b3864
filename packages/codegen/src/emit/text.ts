export { pascal } from "../model/pascal.ts";

/** The first line of every generated file. */
export const HEADER =
  '// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".';

/** As long as a line of a comment gets. */
const COLUMNS = 100;

/** A paragraph in lines. Code in backticks and what has no space in it, such as an address, is not broken. */
function wrap(paragraph: string): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of paragraph.match(/(?:`[^`]*`|[^\s`]|`)+/g) ?? []) {
    if (line !== "" && line.length + 1 + word.length > COLUMNS) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
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

/** `getAlbum` as `get-album`. */
export function kebab(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** A value as a TypeScript literal. */
export function literal(value: unknown): string {
  return JSON.stringify(value);
}

/** `["a"] | ["b"]` as a union of string literals; `never` of none. */
export function union(values: readonly string[]): string {
  return values.length === 0 ? "never" : values.map((value) => JSON.stringify(value)).join(" | ");
}
