import { operationsOf, type SpecNode, type SpecOperation } from "@gatefold/spec-reader";
import { type Location, type Visitor, visited } from "./redocly.ts";

/** The whole specification, for rules that compare its parts. */
export interface Description {
  readonly root: SpecNode;
  readonly operations: readonly SpecOperation[];
}

export type Report = (location: Location, message: string) => void;

/** A visitor that checks the specification as a whole, once. */
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
export function eachOperation(check: (operation: SpecOperation, report: Report) => void): Visitor {
  return describe(({ operations }, report) => {
    for (const operation of operations) check(operation, report);
  });
}

/** The schema of the JSON body of the response 200. */
export function successSchema(operation: SpecOperation): SpecNode {
  return operation.node.at("responses").at("200").at("content").at("application/json").at("schema");
}
