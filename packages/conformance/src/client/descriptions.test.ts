import { join } from "node:path";
import { openapi } from "@gatefold/spec";
import ts from "typescript5";
import { describe, expect, it } from "vitest";
import { ROOT } from "../repository.ts";

/** What the test reads of a schema. */
interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const schemas: Readonly<Record<string, Schema>> = openapi.components.schemas;

/** The schema that a reference leads to. */
function resolved(schema: Schema): Schema {
  return schemas[schema.$ref?.split("/").at(-1) ?? ""] ?? schema;
}

/** Paths of all fields of a schema, into what has no name of its own, with the description of each. */
function fieldsOf(schema: Schema, prefix = ""): [path: string, description: string][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    [prefix + name, field.description ?? resolved(field).description ?? ""],
    ...fieldsOf(field, `${prefix}${name}.`),
  ]);
}

/** Everything that is hovered over: its line in the program, and what must be shown. */
const hovers = Object.entries(schemas).flatMap(([name, schema]) => [
  { hovered: name, line: `export type Of${name} = ${name};`, description: schema.description ?? "" },
  ...fieldsOf(schema).map(([path, description]) => ({
    hovered: `${name}.${path}`,
    line: `export const of${name}${path.replaceAll(".", "")} = (value: ${name}) => value.${path};`,
    description,
  })),
]);

/** A file that is only in memory, in a folder where the packages are found. */
function languageService(file: string, text: string): ts.LanguageService {
  const options: ts.CompilerOptions = {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    lib: ["lib.es2022.d.ts"],
    types: [],
  };
  return ts.createLanguageService({
    ...ts.sys,
    readFile: (path) => (path === file ? text : ts.sys.readFile(path)),
    fileExists: (path) => path === file || ts.sys.fileExists(path),
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const content = path === file ? text : ts.sys.readFile(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => ROOT,
    useCaseSensitiveFileNames: () => true,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
}

const inOneLine = (text: string) => text.replace(/\s+/g, " ");

describe.for(["mts", "cts"])("in a .%s file", (extension) => {
  const file = join(ROOT, `packages/conformance/src/client/hovers.${extension}`);
  const lines = [`import type { ${Object.keys(schemas).join(", ")} } from "@gatefold/client";`];
  const text = [...lines, ...hovers.map(({ line }) => line)].join("\n");
  const service = languageService(file, text);

  it("the program has no fault", () => {
    const faults = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
    expect(faults.map(({ messageText }) => messageText)).toEqual([]);
  });

  it.for(hovers)("an editor shows the description of $hovered", ({ line, description }) => {
    const lastLetter = text.indexOf(line) + line.lastIndexOf(";") - 1;
    const shown = service.getQuickInfoAtPosition(file, lastLetter);
    expect(description).not.toBe("");
    expect(inOneLine(ts.displayPartsToString(shown?.documentation))).toContain(inOneLine(description));
  });

  it("an editor shows types by their names", () => {
    const position = text.indexOf("value: Track") + 1;
    const shown = service.getQuickInfoAtPosition(file, position);
    expect(ts.displayPartsToString(shown?.displayParts)).toBe("(parameter) value: Track");
  });
});
