export { pascal } from "../model/pascal.ts";

/** The first line of every generated file. */
export const HEADER =
  '// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".';

/** A documentation comment of these paragraphs and tags; `undefined` ones are left out. */
export function comment(lines: readonly (string | undefined)[]): string {
  const body = lines
    .filter((line) => line !== undefined)
    .flatMap((line) => line.split("\n"))
    .map((line) => ` * ${line.replaceAll("*/", "*\\/")}`.trimEnd());
  return ["/**", ...body, " */"].join("\n");
}

/** A value as a TypeScript literal. */
export function literal(value: unknown): string {
  return JSON.stringify(value);
}

/** `["a"] | ["b"]` as a union of string literals; `never` of none. */
export function union(values: readonly string[]): string {
  return values.length === 0 ? "never" : values.map((value) => JSON.stringify(value)).join(" | ");
}
