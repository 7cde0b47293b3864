import type { ApiModel, OperationModel, SchemaModel } from "../model/api.ts";

/** A TypeScript type and the named types that it is made of. */
export interface TypeText {
  readonly text: string;
  readonly names: readonly string[];
}

/** The type of what the façade returns: what `resultPath` leads to in the body of a success. */
export function resultType(api: ApiModel, operation: OperationModel): TypeText {
  const type = typeOf(api, schemaAt(api, operation, operation.resultPath));
  if (type) return type;
  throw new Error(`${operation.id}: ${operation.resultPath.join(".")} leads to no named type`);
}

/** The properties of a schema, behind its reference. */
export function propertiesOf(api: ApiModel, at: SchemaModel | undefined): ReadonlyMap<string, SchemaModel> {
  const schema = at?.kind === "ref" ? api.schemas.get(at.name) : at;
  return schema?.kind === "object" ? schema.properties : new Map();
}

/** The schema that names of properties lead to in the body of a success. */
export function schemaAt(
  api: ApiModel,
  operation: OperationModel,
  path: readonly string[],
): SchemaModel | undefined {
  const body = api.schemas.get(operation.successSchema);
  return path.reduce<SchemaModel | undefined>((at, name) => propertiesOf(api, at).get(name), body);
}

/** The type of a schema that has a name, or of a list of such. */
export function typeOf(api: ApiModel, schema: SchemaModel | undefined): TypeText | undefined {
  const name = schema?.kind === "ref" ? schema.name : inlineName(api, schema);
  if (name !== undefined) return { text: name, names: [name] };
  const items = schema?.kind === "array" ? typeOf(api, schema.items) : undefined;
  return items && { text: `${items.text}[]`, names: items.names };
}

function inlineName(api: ApiModel, schema: SchemaModel | undefined): string | undefined {
  return [...api.inlineTypes.keys()].find((name) => api.schemas.get(name) === schema);
}

/** All named types of these, each once, in order of the alphabet. */
export function importedNames(types: readonly TypeText[]): string[] {
  return [...new Set(types.flatMap(({ names }) => names))].sort();
}
