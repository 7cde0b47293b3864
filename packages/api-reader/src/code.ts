import ts from "typescript";
import type { Code, Piece } from "./model.ts";
import type { ExportedNames } from "./names.ts";

/**
 * The text of nodes that follow each other, without comments, as pieces in which names of exports are links.
 *
 * @param end where to stop, if before the end of the last node
 */
export function codeOf(names: ExportedNames, nodes: readonly ts.Node[], end?: number): Code {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (!first || !last) return [];
  const file = first.getSourceFile();
  const text = file.text.slice(first.getStart(file), end ?? last.getEnd());
  const links = new Map(nodes.flatMap((node) => linksIn(names, node)));
  const scanner = ts.createScanner(ts.ScriptTarget.ES2024, false, ts.LanguageVariant.Standard, text);
  const pieces: Piece[] = [];
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const part = scanner.getTokenText();
    if (isComment(token)) {
      // The line of a comment would stay empty.
      while (/^\s+$/.test(pieces.at(-1)?.text ?? "")) pieces.pop();
      continue;
    }
    const to = links.get(first.getStart(file) + scanner.getTokenStart());
    pieces.push(piece(token, part, to));
  }
  return joined(pieces, columnOf(file, first));
}

/** Plain text as code. */
export function plainCode(text: string): Code {
  return [{ text }];
}

/** The text of code. */
export function textOf(code: Code): string {
  return code.map(({ text }) => text).join("");
}

function isComment(token: ts.SyntaxKind): boolean {
  return token === ts.SyntaxKind.SingleLineCommentTrivia || token === ts.SyntaxKind.MultiLineCommentTrivia;
}

function piece(token: ts.SyntaxKind, text: string, to: string | undefined): Piece {
  if (to !== undefined) return { text, kind: "name", to };
  if (token === ts.SyntaxKind.StringLiteral || token === ts.SyntaxKind.NoSubstitutionTemplateLiteral)
    return { text, kind: "string" };
  if (token === ts.SyntaxKind.NumericLiteral) return { text, kind: "number" };
  const isKeyword = token >= ts.SyntaxKind.FirstKeyword && token <= ts.SyntaxKind.LastKeyword;
  return isKeyword ? { text, kind: "keyword" } : { text };
}

function linksIn(names: ExportedNames, node: ts.Node): [position: number, id: string][] {
  const found: [number, string][] = [];
  const visit = (at: ts.Node) => {
    if (ts.isIdentifier(at) && !isNameOfParent(at)) {
      const id = names.idOf(at);
      if (id !== undefined) found.push([at.getStart(), id]);
    }
    ts.forEachChild(at, visit);
  };
  visit(node);
  return found;
}

function isNameOfParent(node: ts.Identifier): boolean {
  return ts.isNamedTupleMember(node.parent) || ("name" in node.parent && node.parent.name === node);
}

function columnOf(file: ts.SourceFile, node: ts.Node): number {
  const start = node.getStart(file);
  const { line } = file.getLineAndCharacterOfPosition(start);
  const lineText = file.text.slice(file.getPositionOfLineAndCharacter(line, 0), start);
  return /^\s*/.exec(lineText)?.[0].length ?? 0;
}

/** Plain neighbours in one piece, without empty lines, and without the indentation of the first line. */
function joined(pieces: readonly Piece[], columns: number): Piece[] {
  const indentation = new RegExp(`\\n {0,${columns}}`, "g");
  const result: Piece[] = [];
  for (const one of pieces) {
    const last = result.at(-1);
    if (last && last.kind === undefined && one.kind === undefined)
      result[result.length - 1] = { text: last.text + one.text };
    else result.push(one);
  }
  return result.map((one) => ({
    ...one,
    text: one.text.replaceAll(/\n\s*\n/g, "\n").replaceAll(indentation, "\n"),
  }));
}
