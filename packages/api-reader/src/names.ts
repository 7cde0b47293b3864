import ts from "typescript";
import type { EntryPoint } from "./entry-points.ts";

/** An exported symbol, and the entry points that export it. */
export interface ExportedName {
  readonly id: string;
  readonly name: string;
  readonly symbol: ts.Symbol;
  readonly entries: readonly string[];
}

/** The names that the entry points export. */
export interface ExportedNames {
  readonly all: readonly ExportedName[];
  /** Id of what an identifier stands for, if it is exported. */
  idOf(identifier: ts.Node): string | undefined;
  /**
   * Id of the export that a link in a comment names: one that the place can see, or one of the same package. That of a
   * member has its name after a point.
   */
  idOfLink(name: string, place: ts.Node): string | undefined;
}

/** Collects what the entry points export, each symbol once. */
export function exportedNames(
  checker: ts.TypeChecker,
  entries: readonly (EntryPoint & { readonly file: ts.SourceFile })[],
): ExportedNames {
  const bySymbol = new Map<ts.Symbol, ExportedName & { readonly entries: string[] }>();
  for (const { name: entry, file } of entries) {
    const module = checker.getSymbolAtLocation(file);
    for (const exported of module ? checker.getExportsOfModule(module) : []) {
      const symbol = original(checker, exported);
      const known = bySymbol.get(symbol);
      if (known) known.entries.push(entry);
      else {
        const { name } = exported;
        bySymbol.set(symbol, { id: `${entry}#${name}`, name, symbol, entries: [entry] });
      }
    }
  }
  const all = [...bySymbol.values()];
  const idOfSymbol = (symbol: ts.Symbol | undefined) => symbol && bySymbol.get(original(checker, symbol))?.id;
  /** A member of the exported type that the place is in. */
  const idOfSibling = (name: string, place: ts.Node) => {
    const { parent } = place;
    if (!ts.isInterfaceDeclaration(parent) && !ts.isClassDeclaration(parent)) return undefined;
    const type = parent.name && idOfSymbol(checker.getSymbolAtLocation(parent.name));
    const hasIt = parent.members.some((member) => member.name?.getText() === name);
    return type !== undefined && hasIt ? `${type}.${name}` : undefined;
  };
  return {
    all,
    idOf: (identifier) => idOfSymbol(checker.getSymbolAtLocation(identifier)),
    idOfLink(link, place) {
      const [name = "", member] = link.split(".");
      const scope = checker.getSymbolsInScope(place, IN_SCOPE).filter((symbol) => symbol.name === name);
      const seen = scope.map(idOfSymbol).find((id) => id !== undefined);
      const folder = packageFolder(place);
      const isNear = ({ symbol }: ExportedName) =>
        symbol.declarations?.some((at) => packageFolder(at) === folder);
      const id = seen ?? all.find((one) => one.name === name && isNear(one))?.id;
      if (id !== undefined) return member === undefined ? id : `${id}.${member}`;
      return idOfSibling(name, place);
    },
  };
}

const IN_SCOPE = ts.SymbolFlags.Value | ts.SymbolFlags.Type | ts.SymbolFlags.Alias;

function original(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function packageFolder(node: ts.Node): string {
  return node.getSourceFile().fileName.replace(/\/(src|dist)\/.*/, "");
}
