import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Api } from "../spec/read-api.ts";
import { pascal } from "../text.ts";
import { HEADER } from "./module.ts";

/**
 * The types of the specification as openapi-typescript makes them, with a named type for every schema. It leaves the
 * schemas in `components`, where editors neither show their names nor their descriptions. `x-extensible-enum` and the
 * table of error codes become unions that complete the known values and take any string.
 *
 * @param entry path of the document
 */
export async function schemaTypes(entry: string, api: Api): Promise<string> {
  const nodes = await openapiTS(pathToFileURL(entry), {
    silent: true,
    // A default is what the server takes for a missing value, so that callers may leave the value out.
    defaultNonNullable: false,
    transform: (schema) => openUnion(Object(schema)),
  });
  const aliases = [...api.schemas.aliases].map(([name, type]) => `export type ${name} = ${type};\n`);
  const sent = api.schemas.namesIn(api.operations.map(({ body }) => body?.schema));
  return [`${HEADER}\n`, nameSchemas(nodes, sent), ...aliases].join("");
}

function openUnion(schema: Readonly<Record<string, unknown>>): ts.TypeNode | undefined {
  const values = schema["x-extensible-enum"] ?? Object.keys(schema["x-error-codes"] ?? {});
  if (!Array.isArray(values) || values.length === 0) return undefined;
  const known = values.map((value) =>
    ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(String(value))),
  );
  const anyString = ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ]);
  return ts.factory.createUnionTypeNode([...known, ts.factory.createParenthesizedType(anyString)]);
}

const REFERENCE = /^components\["schemas"\]\["([^"]+)"\]\s*$/;

/**
 * Makes a type of its own of every member of `components.schemas`.
 *
 * @param sent those that callers send: their optional fields may be `undefined`, as those of parameters
 */
function nameSchemas(nodes: readonly ts.Node[], sent: ReadonlySet<string>): string {
  const schemas = new Map(nodes.flatMap(schemaMembers).map((member) => [nameOf(member), member]));

  const visitor = (isSent: boolean) => (node: ts.Node) => visit(node, isSent);
  const visit = (node: ts.Node, isSent: boolean): ts.Node => {
    if (!ts.isPropertySignature(node)) return ts.visitEachChild(node, visitor(isSent), undefined);
    const name = nameOf(node);
    if (schemas.get(name) === node)
      return ts.factory.createPropertySignature(undefined, node.name, undefined, typeNamed(pascal(name)));
    const inner = ts.visitEachChild(node, visitor(isSent || name === "requestBody"), undefined);
    const visited = isSent ? orUndefined(inner) : inner;
    const referred = schemas.get(REFERENCE.exec(node.type ? astToString(node.type) : "")?.[1] ?? "");
    // What refers to a schema and says nothing itself is what the schema is.
    return ts.getSyntheticLeadingComments(node) ? visited : document(visited, referred);
  };

  const types = [...schemas].map(([name, member]) => {
    const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
    const type =
      ts.visitNode(member.type, visitor(sent.has(pascal(name))), ts.isTypeNode) ?? typeNamed("unknown");
    return document(ts.factory.createTypeAliasDeclaration(modifiers, pascal(name), undefined, type), member);
  });
  const code = astToString([...nodes.map(visitor(false)), ...types]);
  return plainDescriptions(
    code.replaceAll(/components\["schemas"\]\["([^"]+)"\]/g, (_, name: string) => pascal(name)),
  );
}

/** An optional member that may be `undefined`, too. */
function orUndefined(member: ts.PropertySignature): ts.PropertySignature {
  const { modifiers, name, questionToken, type } = member;
  if (!questionToken || !type) return member;
  const missing = ts.factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  const union = ts.factory.createUnionTypeNode([type, missing]);
  const changed = ts.factory.createPropertySignature(modifiers, name, questionToken, union);
  return document(changed, member);
}

function schemaMembers(node: ts.Node): ts.PropertySignature[] {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== "components") return [];
  const schemas = node.members.filter(ts.isPropertySignature).find((member) => nameOf(member) === "schemas");
  return schemas?.type && ts.isTypeLiteralNode(schemas.type)
    ? schemas.type.members.filter(ts.isPropertySignature)
    : [];
}

function nameOf({ name }: ts.PropertySignature): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
}

function typeNamed(name: string): ts.TypeNode {
  return ts.factory.createTypeReferenceNode(name);
}

/** Gives a node the comment of another. */
function document<Node extends ts.Node>(node: Node, from: ts.Node | undefined): Node {
  return ts.setSyntheticLeadingComments(node, from && ts.getSyntheticLeadingComments(from));
}

/** Writes descriptions as text, before the format. openapi-typescript makes tags of them, which editors show last. */
function plainDescriptions(code: string): string {
  return code
    .replace(/^( *\* )(Format: .*)\n *\* @description (.*(?:\n *\* {5}.*)*)$/gm, "$1$3\n$1\n$1$2")
    .replace(/^( *\*) (.*)\n *\* @description /gm, "$1 $2\n$1\n$1 ")
    .replaceAll("@description ", "");
}
