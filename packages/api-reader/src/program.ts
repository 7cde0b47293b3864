import { join } from "node:path";
import ts from "typescript";
import type { EntryPoint } from "./entry-points.ts";

/**
 * The sources of the entry points as one program, in which imports between the packages lead to sources too. So a type has
 * one declaration, whichever package refers to it, and the defaults in the code can be read.
 *
 * @throws {Error} when an entry point is missing
 */
export function createProgram(root: string, entries: readonly EntryPoint[]): ts.Program {
  const files = entries.map(({ source }) => join(root, source));
  const missing = files.filter((file) => !ts.sys.fileExists(file));
  if (missing.length > 0) throw new Error(`${missing.join(", ")} is missing: build the packages first.`);
  return ts.createProgram(files, {
    target: ts.ScriptTarget.ES2024,
    lib: ["lib.es2024.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    exactOptionalPropertyTypes: true,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    noEmit: true,
    skipLibCheck: true,
    types: ["node"],
    typeRoots: [join(import.meta.dirname, "../node_modules/@types")],
    paths: Object.fromEntries(entries.map(({ name, source }) => [name, [join(root, source)]])),
  });
}
