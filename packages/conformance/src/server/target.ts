import { type JsonObject, openapi, type Operation } from "@gatefold/spec";

/** The target of a request that is right: the path and the query parameters that are required, from their examples. */
export function exampleTarget(path: string, operation: Operation): string {
  const parameters = (operation.parameters ?? []).map(resolved);
  const query = parameters
    .filter((parameter) => parameter["in"] === "query" && parameter["required"] === true)
    .map((parameter) => `${String(parameter["name"])}=${exampleOf(parameter)}`);
  const filled = path.replace(/\{(\w+)\}/g, (whole, name) => {
    const parameter = parameters.find((each) => each["name"] === name);
    return parameter ? exampleOf(parameter) : whole;
  });
  return [filled, ...query].reduce((target, part, index) => `${target}${index === 1 ? "?" : "&"}${part}`);
}

function resolved(parameter: JsonObject): JsonObject {
  const name = String(parameter["$ref"] ?? "").replace("#/components/parameters/", "");
  return openapi.components.parameters?.[name] ?? parameter;
}

function exampleOf({ example }: JsonObject): string {
  return Array.isArray(example) ? example.join(",") : String(example);
}
