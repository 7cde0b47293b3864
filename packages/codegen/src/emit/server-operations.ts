import type { Operation } from "../spec/operation.ts";
import type { Field, Parameter } from "../spec/parameters.ts";
import type { Api } from "../spec/read-api.ts";
import { kebab, literal, pascal } from "../text.ts";
import { expectation } from "./documentation.ts";
import { Module } from "./module.ts";

/** The table that the server routes, authorises and validates by. */
export function serverOperations(api: Api): string {
  const module = new Module();
  module.add(
    "/** Every operation by its id. */",
    `export const operations: ${module.type("../http/operation.ts", "OperationTable")} = {`,
    ...api.operations.map((operation) => entry(module, operation)),
    "};",
  );
  return module.toString();
}

function entry(module: Module, operation: Operation): string {
  const { id, method, path, scopes, parameters, body } = operation;
  const members = {
    id,
    method,
    path,
    scopes,
    parameters: parameters.map((parameter) => descriptor(parameter, parameter.in)),
    body: body && {
      required: body.required,
      json: body.json || undefined,
      form: body.form?.map((field) => descriptor(field, "query")),
    },
  };
  const validate = module.value("./validators.js", `validate${pascal(id)}`);
  return `${id}: { ${literal(members).slice(1, -1)}, validate: ${validate} },`;
}

/** What is as most are is left out. */
function descriptor(field: Field, place: Parameter["in"]): object {
  const { property, name, required, type, items, style, schema } = field;
  return {
    name: property,
    wireName: name === property || place === "path" ? undefined : name,
    in: place,
    required,
    type,
    items: items === "string" ? undefined : items,
    style: type === "array" && style !== "comma" ? style : undefined,
    expects: expectation(field),
    default: schema["default"],
  };
}

/** The handlers, each found in a file of its operation's name, so that an added one is listed with no edit. */
export function serverHandlers(api: Api): string {
  const module = new Module(["handlers"]);
  const ids = api.operations.map(({ id }) => module.value(`../handlers/${kebab(id)}.ts`, id));
  module.add(
    "/** The work of every operation. */",
    `export const handlers: ${module.type("../handlers/handler.ts", "Handlers")} = { ${ids.join(", ")} };`,
  );
  return module.toString();
}
