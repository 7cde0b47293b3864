import { type Place, visited } from "./place.ts";
import type { Location, Visitor } from "./redocly.ts";

const METHODS = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];

/** An operation with what most rules ask about it. */
export interface Operation {
  readonly place: Place;
  readonly method: string;
  /** Its operationId, else method and path. */
  readonly name: string;
  /** Its parameters, those of its path included. */
  readonly parameters: readonly Place[];
}

/** The whole description, as a rule that compares its parts sees it. */
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

/** A visitor that checks one operation after another. */
export function eachOperation(check: (operation: Operation, report: Report) => void): Visitor {
  return describe(({ operations }, report) => {
    for (const operation of operations) check(operation, report);
  });
}

/** The parameter of that name, if the operation has one. */
export function parameterNamed(operation: Operation, name: string | undefined): Place | undefined {
  return operation.parameters.find((parameter) => parameter.at("name").text === name);
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
  return {
    place,
    method,
    name,
    parameters: [...item.at("parameters").places, ...place.at("parameters").places],
  };
}
