import { pathToFileURL } from "node:url";
import openapiTS from "openapi-typescript";
import ts from "typescript";
import type { ApiModel } from "../model/api.ts";
import { nameSchemas } from "../name-schemas.ts";

/**
 * The types of the specification as openapi-typescript makes them, with a named type for every schema.
 * `x-extensible-enum` and the table of error codes become unions that complete the known values and take any string.
 *
 * @param entry path of the document
 * @param api what was read of it
 */
export async function schemaTypes(entry: string, api: ApiModel): Promise<string> {
  const nodes = await openapiTS(pathToFileURL(entry), {
    silent: true,
    transform: (schema) => openUnion(schema as Record<string, unknown>),
  });
  const inline = [...api.inlineTypes].map(([name, type]) => `export type ${name} = ${type};\n`);
  return [nameSchemas(nodes), ...inline].join("");
}

function openUnion(schema: Record<string, unknown>): ts.TypeNode | undefined {
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
