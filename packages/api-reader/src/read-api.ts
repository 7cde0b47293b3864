import { join, relative } from "node:path";
import ts from "typescript";
import { codeOf } from "./code.ts";
import { commentOf } from "./comments.ts";
import { defaultsInCode } from "./defaults.ts";
import type { EntryPoint } from "./entry-points.ts";
import { inheritedBy, membersOf, parametersOf, type Reader } from "./members.ts";
import type { Api, ApiExport, Code, ExportKind } from "./model.ts";
import { type ExportedName, exportedNames } from "./names.ts";
import { createProgram } from "./program.ts";

/**
 * Reads what the entry points export.
 *
 * @param root the folder that their paths begin at
 */
export function readApi(root: string, entries: readonly EntryPoint[]): Api {
  const program = createProgram(root, entries);
  const checker = program.getTypeChecker();
  const files = entries.map((entry) => {
    const file = program.getSourceFile(join(root, entry.source));
    if (file === undefined) throw new Error(`${entry.source} can't be read.`);
    return { ...entry, file };
  });
  const names = exportedNames(checker, files);
  const own = program
    .getSourceFiles()
    .filter(({ fileName }) => !fileName.includes("/node_modules/") && !fileName.includes("/generated/"));
  const reader: Reader = {
    checker,
    names,
    defaults: defaultsInCode(checker, own),
    placeOf: (node) => {
      const file = node.getSourceFile();
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      return { file: relative(root, file.fileName).replaceAll("\\", "/"), line };
    },
  };
  return { exports: names.all.map((name) => readExport(reader, name)) };
}

function readExport(reader: Reader, { id, name, symbol, entries }: ExportedName): ApiExport {
  const declarations = symbol.declarations ?? [];
  // The comment of a constant is that of its statement, which `commentOf` finds too.
  const [first] = declarations;
  if (first === undefined) throw new Error(`${id} has no declaration.`);
  const { params, ...comment } = commentOf(reader.names, first);
  const shown = declarations.filter(
    (one) => !ts.isFunctionDeclaration(one) || !isBehindOverloads(one, declarations),
  );
  const kind = kindOf(first);
  return {
    id,
    name,
    kind,
    entries,
    ...reader.placeOf(first),
    signatures: shown.map((one) => signatureOf(reader, one)),
    isType: kind === "interface" || kind === "type",
    parameters: shown.flatMap((one) =>
      ts.isFunctionDeclaration(one) ? parametersOf(reader, one, params) : [],
    ),
    members: membersOf(reader, first),
    inherits: inheritedBy(reader, first),
    ...comment,
  };
}

function kindOf(declaration: ts.Declaration): ExportKind {
  if (ts.isFunctionDeclaration(declaration)) return "function";
  if (ts.isClassDeclaration(declaration)) return "class";
  if (ts.isInterfaceDeclaration(declaration)) return "interface";
  if (ts.isTypeAliasDeclaration(declaration)) return "type";
  return "constant";
}

/** The declaration with the body of a function with overloads can't be called. */
function isBehindOverloads(one: ts.FunctionDeclaration, all: readonly ts.Declaration[]): boolean {
  return one.body !== undefined && all.length > 1;
}

/** A declaration without its body or its members, which are listed below it. */
function signatureOf({ names, checker }: Reader, node: ts.Declaration): Code {
  const file = node.getSourceFile();
  const until = (end: number) => file.text.slice(0, end).trimEnd().length;
  if (ts.isFunctionDeclaration(node))
    return withoutExport(codeOf(names, [node], node.body ? until(node.body.pos) : undefined));
  if (ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) {
    const open = file.text.lastIndexOf("{", node.members.pos);
    return withoutExport(codeOf(names, [node], until(open)));
  }
  if (ts.isVariableDeclaration(node) && node.initializer && !ts.isAsExpression(node.initializer) && node.type)
    return [{ text: "const ", kind: "keyword" }, ...codeOf(names, [node], until(node.type.end))];
  if (ts.isVariableDeclaration(node)) {
    const type = checker.typeToString(checker.getTypeAtLocation(node), node, ts.TypeFormatFlags.NoTruncation);
    return [{ text: "const", kind: "keyword" }, { text: ` ${node.name.getText()}: ${type}` }];
  }
  return withoutExport(codeOf(names, [node]));
}

/** What only says how a declaration is exported is not shown. */
function withoutExport(code: Code): Code {
  const start = code.findIndex(
    ({ text, kind }) =>
      kind === "keyword" && /^(function|async|class|interface|type|const|abstract)$/.test(text),
  );
  const shown = code.slice(Math.max(start, 0) + (code[start]?.text === "async" ? 2 : 0));
  const last = shown.at(-1);
  return last ? [...shown.slice(0, -1), { ...last, text: last.text.replace(/;\s*$/, "") }] : shown;
}
