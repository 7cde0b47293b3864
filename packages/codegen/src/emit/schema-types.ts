import { pathToFileURL } from "node:url";
import openapiTS, { addJSDocComment, astToString, tsUnion, UNDEFINED } from "openapi-typescript";
import ts from "typescript";
import type { Api } from "../spec/read-api.ts";
import { openUnion, pascal } from "../text.ts";
import { HEADER } from "./module.ts";

/**
 * The types of the specification as openapi-typescript makes them, with a named type for every schema: it leaves the
 * schemas in `components`, where editors show neither their names nor their descriptions.
 *
 * @param entry path of the document
 */
export async function schemaTypes(entry: string, api: Api): Promise<string> {
  const sent = api.schemas.namesIn(api.operations.map(({ body }) => body?.schema));
  const isSent = (path = "") => {
    const [, , kind, name = ""] = path.split("/");
    return kind === "schemas" ? sent.has(pascal(name)) : /\/requestBod(y|ies)\//.test(path);
  };
  const nodes = await openapiTS(pathToFileURL(entry), {
    silent: true,
    // A default is what the server takes for a missing value, so that callers may leave the value out.
    defaultNonNullable: false,
    transform: (schema) => openType(Object(schema)),
    transformProperty: (property, schema, { path, ctx }) => {
      const { modifiers, name, questionToken, type } = property;
      // As for parameters, `undefined` is the same as leaving a field out.
      const made =
        isSent(path) && questionToken && type
          ? ts.factory.createPropertySignature(modifiers, name, questionToken, tsUnion([type, UNDEFINED]))
          : property;
      // A property that is only a reference gets the description of its schema.
      const { $ref: reference, ...own } = Object(schema);
      if (reference && Object.keys(own).length === 0) addJSDocComment(ctx.resolve(reference) ?? {}, made);
      return made;
    },
  });
  const aliases = [...api.schemas.aliases].map(([name, type]) => `export type ${name} = ${type};\n`);
  return [`${HEADER}\n`, plainDescriptions(nameSchemas(nodes)), ...aliases].join("");
}

/** `x-extensible-enum` and the table of error codes list the known values of a string. */
function openType(schema: Readonly<Record<string, unknown>>): ts.TypeNode | undefined {
  const values = schema["x-extensible-enum"] ?? Object.keys(schema["x-error-codes"] ?? {});
  if (!Array.isArray(values) || values.length === 0) return undefined;
  return ts.factory.createTypeReferenceNode(`(${openUnion(values.map(String))})`);
}

/** Makes a type of its own of every member of `components.schemas`. */
function nameSchemas(nodes: readonly ts.Node[]): string {
  const components = nodes.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === "components");
  const schemas = membersOf(membersOf(components).find((member) => nameOf(member) === "schemas")?.type);
  const refer = (node: ts.Node): ts.Node => {
    if (!ts.isPropertySignature(node) || !schemas.includes(node))
      return ts.visitEachChild(node, refer, undefined);
    const reference = ts.factory.createTypeReferenceNode(pascal(nameOf(node)));
    return ts.factory.createPropertySignature(undefined, node.name, undefined, reference);
  };
  const types = schemas.flatMap((member) => {
    if (!member.type) return [];
    const modifiers = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
    const alias = ts.factory.createTypeAliasDeclaration(
      modifiers,
      pascal(nameOf(member)),
      undefined,
      member.type,
    );
    return [ts.setSyntheticLeadingComments(alias, ts.getSyntheticLeadingComments(member))];
  });
  return astToString([...nodes.map(refer), ...types]).replaceAll(
    /components\["schemas"\]\["([^"]+)"\]/g,
    (_, name: string) => pascal(name),
  );
}

function membersOf(node: ts.Node | undefined): ts.PropertySignature[] {
  const hasMembers = node && (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node));
  return hasMembers ? node.members.filter(ts.isPropertySignature) : [];
}

function nameOf({ name }: ts.PropertySignature): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
}

/** Writes descriptions as text, before the format. openapi-typescript makes tags of them, which editors show last. */
function plainDescriptions(code: string): string {
  return code
    .replace(/^( *\* )(Format: .*)\n *\* @description (.*(?:\n *\* {5}.*)*)$/gm, "$1$3\n$1\n$1$2")
    .replace(/^( *\*) (.*)\n *\* @description /gm, "$1 $2\n$1\n$1 ")
    .replaceAll("@description ", "");
}
