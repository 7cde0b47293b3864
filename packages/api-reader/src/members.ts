import ts from "typescript";
import { codeOf } from "./code.ts";
import { commentOf, plainComment } from "./comments.ts";
import type { ApiMember, Code, Inherited } from "./model.ts";
import type { ExportedNames } from "./names.ts";

/** What is needed to read declarations. */
export interface Reader {
  readonly checker: ts.TypeChecker;
  readonly names: ExportedNames;
  /** The defaults that the code has, by the declaration of the property. */
  readonly defaults: ReadonlyMap<ts.Node, string>;
  placeOf(node: ts.Node): { readonly file: string; readonly line: number };
}

/** Members of a type or a class: its own, and those of types that have no place of their own in the reference. */
export function membersOf(reader: Reader, declaration: ts.Declaration): ApiMember[] {
  if (ts.isInterfaceDeclaration(declaration) || ts.isClassDeclaration(declaration))
    return [
      ...declaration.members.flatMap((member) => memberOf(reader, member)),
      ...basesOf(reader, declaration)
        .filter(({ id }) => id === undefined)
        .flatMap(({ type }) => membersOfType(reader, type)),
    ];
  if (ts.isTypeAliasDeclaration(declaration)) return membersOfNode(reader, declaration.type);
  return [];
}

/** The exported types that a declaration extends, at any distance, each with the names of its own members. */
export function inheritedBy(reader: Reader, declaration: ts.Declaration): Inherited[] {
  if (!ts.isInterfaceDeclaration(declaration) && !ts.isClassDeclaration(declaration)) return [];
  return basesOf(reader, declaration).flatMap(({ id, symbol }) => {
    const [base] = symbol?.declarations ?? [];
    if (id === undefined || base === undefined) return [];
    const names = membersOf(reader, base).flatMap(({ name }) => (/^\w/.test(name) ? [name] : []));
    return [...(names.length > 0 ? [{ from: id, names }] : []), ...inheritedBy(reader, base)];
  });
}

/** The parameters of a function, with what its comment says about each. */
export function parametersOf(
  reader: Reader,
  node: ts.SignatureDeclaration,
  meanings: ReadonlyMap<string, string>,
): ApiMember[] {
  return node.parameters.map((parameter, at) => {
    // A parameter that is taken apart has no name of its own.
    const name = ts.isIdentifier(parameter.name)
      ? parameter.name.text
      : (Array.from(meanings.keys())[at] ?? "options");
    const isDestructured = ts.isObjectBindingPattern(parameter.name);
    const initializer = parameter.initializer?.getText();
    const documented = plainComment(meanings.get(name) ?? "");
    return {
      ...documented,
      name: parameter.dotDotDotToken ? `...${name}` : name,
      type: parameter.type ? codeOf(reader.names, [parameter.type]) : [],
      isOptional: parameter.questionToken !== undefined || initializer !== undefined,
      isParameter: true,
      isNumber: parameter.type !== undefined && isNumber(reader.checker, parameter.type),
      defaultText:
        isDestructured || initializer === "{}" || initializer === undefined
          ? undefined
          : `\`${initializer}\``,
      codeDefault: undefined,
      members: parameter.type ? membersOfNode(reader, parameter.type) : [],
      at: atOf(reader, parameter),
    };
  });
}

/** The fields of an object type that is written where it is used. */
function membersOfNode(reader: Reader, node: ts.TypeNode): ApiMember[] {
  if (ts.isTypeLiteralNode(node)) return node.members.flatMap((member) => memberOf(reader, member));
  if (ts.isParenthesizedTypeNode(node)) return membersOfNode(reader, node.type);
  if (ts.isIntersectionTypeNode(node)) return node.types.flatMap((one) => membersOfNode(reader, one));
  if (ts.isUnionTypeNode(node)) {
    const objects = node.types.filter((one) => one.kind !== ts.SyntaxKind.UndefinedKeyword);
    return objects.length === 1 && objects[0] ? membersOfNode(reader, objects[0]) : [];
  }
  return [];
}

function membersOfType(reader: Reader, type: ts.Type): ApiMember[] {
  return publicProperties(type).flatMap((property) =>
    (property.declarations ?? [])
      .slice(0, 1)
      .flatMap((declaration) =>
        ts.isTypeElement(declaration) || ts.isClassElement(declaration) ? memberOf(reader, declaration) : [],
      ),
  );
}

function memberOf(reader: Reader, node: ts.TypeElement | ts.ClassElement): ApiMember[] {
  if (isHidden(node)) return [];
  const { params: meanings, ...comment } = commentOf(reader.names, node);
  // Such as the name of an error class.
  if (comment.text === "" && ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Override) return [];
  const shared = {
    ...comment,
    isOptional: "questionToken" in node && node.questionToken !== undefined,
    isParameter: false,
    codeDefault: reader.defaults.get(node),
    at: atOf(reader, node),
  };
  if (ts.isPropertySignature(node) || ts.isPropertyDeclaration(node) || ts.isGetAccessorDeclaration(node)) {
    const type = node.type ? methodType(node.type) : undefined;
    const nested = type ? membersOfNode(reader, type) : [];
    const parameters = type && ts.isFunctionTypeNode(type) ? parametersOf(reader, type, meanings) : [];
    return [
      {
        ...shared,
        name: nameOf(node.name),
        type: type
          ? codeOf(reader.names, shared.isOptional ? withoutUndefined(type) : [type])
          : inferred(reader, node),
        isNumber: isNumber(reader.checker, node),
        members: [...nested, ...parameters.filter(hasMeaning)],
      },
    ];
  }
  if (ts.isMethodSignature(node) || ts.isMethodDeclaration(node) || ts.isConstructorDeclaration(node)) {
    const name = ts.isConstructorDeclaration(node) ? "constructor" : nameOf(node.name);
    return [
      {
        ...shared,
        name,
        type: methodCode(reader, node),
        isNumber: false,
        members: parametersOf(reader, node, meanings).filter(hasMeaning),
      },
    ];
  }
  return ts.isCallSignatureDeclaration(node) || ts.isIndexSignatureDeclaration(node)
    ? [
        {
          ...shared,
          name: ts.isIndexSignatureDeclaration(node) ? "[name]" : "(call)",
          type: codeOf(reader.names, [node]),
          isNumber: false,
          members: parametersOf(reader, node, meanings).filter(hasMeaning),
        },
      ]
    : [];
}

/** Parameters are part of the type that is shown. Only those of which there is more to say are listed. */
function hasMeaning({ text, members }: ApiMember): boolean {
  return text !== "" || members.length > 0;
}

/** The type of a method that certain scopes allow; which ones, its comment says. */
function methodType(type: ts.TypeNode): ts.TypeNode {
  if (!ts.isTypeReferenceNode(type) || type.typeName.getText() !== "Allowed") return type;
  return type.typeArguments?.at(-1) ?? type;
}

/** That a property may be undefined is said by its being optional. */
function withoutUndefined(type: ts.TypeNode): readonly ts.TypeNode[] {
  if (!ts.isUnionTypeNode(type) || type.types.at(-1)?.kind !== ts.SyntaxKind.UndefinedKeyword) return [type];
  const [only, ...others] = type.types.slice(0, -1);
  return only && others.length === 0 && ts.isParenthesizedTypeNode(only)
    ? [only.type]
    : type.types.slice(0, -1);
}

/** From the parameters on, without the body. */
function methodCode(
  reader: Reader,
  node: ts.MethodSignature | ts.MethodDeclaration | ts.ConstructorDeclaration,
): Code {
  const end = "body" in node && node.body ? node.body.pos : node.end;
  const text = node.getSourceFile().text;
  const nodes = [...(node.typeParameters ?? []), ...node.parameters, ...(node.type ? [node.type] : [])];
  const open: Code = [{ text: node.typeParameters ? "<" : "(" }];
  const stop = text.slice(0, end).replace(/[\s;]+$/, "").length;
  if (nodes.length === 0) return [{ text: "()" }];
  if (node.parameters.length === 0 && !node.typeParameters)
    return [{ text: "(): " }, ...codeOf(reader.names, nodes, stop)];
  return [...open, ...codeOf(reader.names, nodes, stop)];
}

function inferred({ checker }: Reader, node: ts.Node): Code {
  return [
    { text: checker.typeToString(checker.getTypeAtLocation(node), node, ts.TypeFormatFlags.NoTruncation) },
  ];
}

/** What a declaration extends. A type such as `Pick<X, "y">` has no id: it isn't exported. */
function basesOf(
  { names, checker }: Reader,
  declaration: ts.InterfaceDeclaration | ts.ClassDeclaration,
): { readonly id: string | undefined; readonly symbol: ts.Symbol | undefined; readonly type: ts.Type }[] {
  const clauses = declaration.heritageClauses ?? [];
  return clauses.flatMap(({ types }) =>
    types.map((node) => {
      const type = checker.getTypeAtLocation(node);
      const symbol = type.aliasSymbol ?? type.getSymbol();
      return { id: names.idOf(node.expression), symbol, type };
    }),
  );
}

/** Without those of the language itself, such as what errors have. */
function publicProperties(type: ts.Type): ts.Symbol[] {
  return type
    .getProperties()
    .filter(({ declarations = [] }) =>
      declarations.some((one) => !one.getSourceFile().fileName.includes("/node_modules/") && !isHidden(one)),
    );
}

function isHidden(node: ts.Declaration): boolean {
  const isPrivate =
    (ts.getCombinedModifierFlags(node) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0;
  const name = ts.getNameOfDeclaration(node);
  return (
    isPrivate || (name !== undefined && ts.isPrivateIdentifier(name)) || ts.isConstructorDeclaration(node)
  );
}

function isNumber(checker: ts.TypeChecker, node: ts.Node): boolean {
  const type = checker.getTypeAtLocation(node);
  const parts = type.isUnion() ? type.types : [type];
  return (
    parts.some(({ flags }) => (flags & ts.TypeFlags.NumberLike) !== 0) &&
    parts.every(
      ({ flags }) => (flags & (ts.TypeFlags.NumberLike | ts.TypeFlags.Undefined | ts.TypeFlags.Null)) !== 0,
    )
  );
}

function nameOf(name: ts.PropertyName): string {
  return ts.isStringLiteral(name) ? name.text : name.getText();
}

function atOf(reader: Reader, node: ts.Node): string {
  const { file, line } = reader.placeOf(node);
  return `${file}:${line}`;
}
