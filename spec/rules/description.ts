import { type Place, visited } from "./place.ts";
import type { Location, Visitor } from "./redocly.ts";

const METHODS = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** An operation, with what most rules need of it. */
export interface Operation {
  readonly place: Place;
  readonly method: string;
  /** Its operationId; method and path if it has none. */
  readonly name: string;
  /** Its parameters, those of its path included. */
  readonly parameters: readonly Place[];
  /** Whether it may be repeated: `x-repeat`, or what follows from the method. */
  readonly repeat: string;
  /** Whether it changes nothing, whatever its method. */
  readonly isRead: boolean;
}

/** The whole description, for rules that compare its parts. */
export interface Description {
  readonly root: Place;
  readonly operations: readonly Operation[];
}

export type Report = (location: Location, message: string) => void;

/** A visitor that checks the description as a whole, once. */
export function describe(check: (description: Description, report: Report) => void): Visitor {
  return {
    Root: (node, context) => {
      const root = visited(node, context);
      const report: Report = (location, message) => context.report({ location, message });
      check({ root, operations: operationsOf(root) }, report);
    },
  };
}

/** A visitor that checks each operation. */
export function eachOperation(check: (operation: Operation, report: Report) => void): Visitor {
  return describe(({ operations }, report) => {
    for (const operation of operations) check(operation, report);
  });
}

/** The parameter of that name, if the operation has one. Names that can't stand in code are written in camelCase. */
export function parameterNamed(operation: Operation, name: string | undefined): Place | undefined {
  return operation.parameters.find((parameter) => {
    const { text } = parameter.at("name");
    return text !== undefined && (text === name || camel(text) === name);
  });
}

/** `Idempotency-Key` as `idempotencyKey`, as the generator writes it. */
function camel(text: string): string {
  const name = text.replace(/[^A-Za-z0-9_$]+(.?)/g, (_, letter: string) => letter.toUpperCase());
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The schema of a parameter, or of a field of the body: `body.cursor`. */
export function inputNamed(operation: Operation, name: string | undefined): Place | undefined {
  const field = /^body\.(.+)$/.exec(name ?? "")?.[1];
  if (field === undefined) return parameterNamed(operation, name)?.at("schema");
  const content = operation.place.at("requestBody").at("content").places;
  const fields = content.map((media) => media.at("schema").at("properties").at(field));
  return fields.find(({ exists }) => exists);
}

/** The schema of the JSON body of the answer 200. */
export function successSchema(operation: Operation): Place {
  return operation.place.at("responses").at("200").at("content").at("application/json").at("schema");
}

/** Follows a JSON pointer into the values that a schema describes: the schema of the value it points at. */
export function schemaAt(schema: Place, pointer: string): Place {
  const names = pointer.split("/").slice(1);
  return names.map(unescapePointer).reduce((place, name) => place.at("properties").at(name), schema);
}

function unescapePointer(name: string): string {
  return name.replaceAll("~1", "/").replaceAll("~0", "~");
}

function operationsOf(root: Place): Operation[] {
  return root
    .at("paths")
    .entries()
    .flatMap(([path, item]) =>
      METHODS.filter((method) => item.at(method).exists).map((method) => operationOf(path, item, method)),
    );
}

function operationOf(path: string, item: Place, method: string): Operation {
  const place = item.at(method);
  const name = place.at("operationId").text ?? `${method} ${path}`;
  const said = method === "get" ? undefined : place.at("x-repeat").text;
  const repeat = said ?? defaultRepeat(method);
  return {
    place,
    method,
    name,
    repeat,
    isRead: repeat === "safe",
    parameters: [...item.at("parameters").places, ...place.at("parameters").places],
  };
}

/** How an operation may be repeated that does not say so itself. */
export function defaultRepeat(method: string): string {
  if (method === "get" || method === "head") return "safe";
  return method === "put" || method === "delete" ? "idempotent" : "never";
}
