import { astToString } from "openapi-typescript";
import ts from "typescript";

/**
 * The code of what openapi-typescript made, with a type of its own for every schema. It leaves the schemas in
 * `components`, where editors neither show their names nor their descriptions.
 */
export function nameSchemas(nodes: readonly ts.Node[]): string {
  const schemas = new Map(nodes.flatMap(schemaMembers).map((member) => [nameOf(member), member]));

  const visit = (node: ts.Node): ts.Node => {
    if (!ts.isPropertySignature(node)) return ts.visitEachChild(node, visit, undefined);
    const name = nameOf(node);
    if (schemas.get(name) === node)
      return ts.factory.createPropertySignature(undefined, name, undefined, typeNamed(name));
    const visited = ts.visitEachChild(node, visit, undefined);
    const referred = schemas.get(REFERENCE.exec(node.type ? astToString(node.type) : "")?.[1] ?? "");
    // What refers to a schema and says nothing itself is what the schema is.
    return ts.getSyntheticLeadingComments(node) ? visited : document(visited, referred);
  };

  const types = [...schemas].map(([name, member]) => {
    const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
    const type = ts.visitNode(member.type, visit, ts.isTypeNode) ?? typeNamed("unknown");
    return document(ts.factory.createTypeAliasDeclaration(modifiers, name, undefined, type), member);
  });
  const code = astToString([...nodes.map((node) => visit(node)), ...types]);
  return plainDescriptions(code.replaceAll(/components\["schemas"\]\["(\w+)"\]/g, "$1"));
}

const REFERENCE = /^components\["schemas"\]\["(\w+)"\]\s*$/;

/** The members of `components.schemas`. */
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
