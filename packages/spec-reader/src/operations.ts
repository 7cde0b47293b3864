import type { SpecNode } from "./spec-node.ts";

const METHODS = ["get", "put", "post", "delete", "patch"] as const;

export type Method = (typeof METHODS)[number];

/** When a call may be repeated: always; after a lost response, too; or only if it surely was not processed. */
export type Repeat = "safe" | "idempotent" | "never";

/** The `x-` keys of an operation, as `spec/EXTENSIONS.md` explains them. The lint rules check that they are right. */
export interface Extensions {
  readonly "x-resource"?: { collection: string; method: string; key?: string };
  readonly "x-repeat"?: Repeat;
  readonly "x-invalidates"?: readonly string[];
  readonly "x-batch"?: { operation: string; parameter: string; maxItems: number; key: string };
  readonly "x-pagination"?: Record<"cursor" | "limit" | "pageInfo" | "items", string> & { count?: string };
  readonly "x-details"?: { operation: string; id: string; field: string };
  readonly "x-contains"?: { parameter: string; name: string };
  readonly "x-entry-id"?: string;
  readonly "x-changes-list"?: ListChange;
  readonly "x-filters"?: { list: string; field: string; query: string };
}

/** How an operation changes a list: `x-changes-list`. */
export interface ListChange {
  readonly list: string;
  readonly change: "add" | "append" | "move" | "remove";
  readonly id: string;
  readonly when?: { readonly input: string; readonly is: string };
  readonly duplicates?: string;
  readonly above?: string;
  readonly below?: string;
}

/** An operation and what it says, before anything is checked. */
export interface SpecOperation {
  readonly node: SpecNode;
  readonly method: Method;
  readonly path: string;
  /** Its `operationId`; method and path if it has none. */
  readonly name: string;
  /** Its parameters, and those of its path that it doesn't give itself. Looked up when asked for. */
  readonly parameters: readonly SpecNode[];
  readonly repeat: Repeat;
  /** Whether it changes nothing, whatever its method. */
  readonly isRead: boolean;
  readonly extensions: Extensions;
  /** Whether clients join calls of it, or read many at once by it: one side of an `x-batch`. */
  readonly isBatched: boolean;
}

/** All operations of a document. */
export function operationsOf(root: SpecNode): SpecOperation[] {
  const all: SpecOperation[] = root.at("paths").entries.flatMap(([path, pathItem]) =>
    METHODS.filter((method) => pathItem.at(method).exists).map((method) => {
      const node = pathItem.at(method);
      const repeat = repeatOf(node, method);
      return {
        node,
        method,
        path,
        name: node.at("operationId").text ?? `${method} ${path}`,
        get parameters() {
          const own = node.at("parameters").items;
          const others = pathItem.at("parameters").items;
          return [...others.filter((one) => !own.some((other) => isSame(one, other))), ...own];
        },
        repeat,
        isRead: repeat === "safe",
        extensions: Object(node.value),
        get isBatched() {
          return all.some(
            ({ name, extensions: { "x-batch": batch } }) =>
              batch && (name === this.name || batch.operation === this.name),
          );
        },
      };
    }),
  );
  return all;
}

function isSame(one: SpecNode, other: SpecNode): boolean {
  return ["in", "name"].every((key) => one.at(key).value === other.at(key).value);
}

/** A get is always safe. */
function repeatOf(node: SpecNode, method: Method): Repeat {
  const { text } = node.at("x-repeat");
  const isKnown = text === "safe" || text === "idempotent" || text === "never";
  return isKnown && method !== "get" ? text : defaultRepeat(method);
}

/** When calls may be repeated if the operation has no `x-repeat`. */
export function defaultRepeat(method: Method): Repeat {
  if (method === "get") return "safe";
  return method === "put" || method === "delete" ? "idempotent" : "never";
}

/** The parameter of that name, if the operation has one. Names that can't stand in code are written in camelCase. */
export function parameterNamed(operation: SpecOperation, name: string | undefined): SpecNode | undefined {
  return operation.parameters.find((parameter) => {
    const { text } = parameter.at("name");
    return text !== undefined && (text === name || camel(text) === name);
  });
}

/** The schema of a parameter, or of a field of the body: `body.cursor`. */
export function inputNamed(operation: SpecOperation, name: string | undefined): SpecNode | undefined {
  const field = fieldOfBody(name);
  if (field === undefined) return parameterNamed(operation, name)?.at("schema");
  const content = operation.node.at("requestBody").at("content").entries;
  const fields = content.map(([, media]) => media.at("schema").at("properties").at(field));
  return fields.find(({ exists }) => exists);
}

/** The values that a string is said to have, whether others may come or not. */
export function knownValues(schema: SpecNode): string[] {
  return [...schema.at("enum").texts, ...schema.at("x-extensible-enum").texts];
}

/** `cursor` for `body.cursor`; `undefined` for the name of a parameter. */
export function fieldOfBody(name = ""): string | undefined {
  return /^body\.(.+)$/.exec(name)?.[1];
}

/** Follows a JSON pointer into the values that a schema describes: the schema of the value it points at. */
export function schemaAt(schema: SpecNode, pointer: string): SpecNode {
  return pointerSteps(pointer).reduce(propertyOf, schema);
}

/** The schema of a property, also if it is in a part of `allOf`, or in all alternatives of `oneOf` or `anyOf`. */
function propertyOf(schema: SpecNode, name: string): SpecNode {
  const own = schema.at("properties").at(name);
  if (own.exists) return own;
  const inParts = schema.at("allOf").items.map((part) => propertyOf(part, name));
  const alternatives = [...schema.at("oneOf").items, ...schema.at("anyOf").items];
  const inAll = alternatives.map((one) => propertyOf(one, name));
  const found =
    inParts.find(({ exists }) => exists) ?? (inAll.every(({ exists }) => exists) ? inAll[0] : own);
  return found ?? own;
}

/** The names in a JSON pointer. */
export function pointerSteps(pointer = ""): string[] {
  const steps = pointer.split("/").slice(1);
  return steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A row of the table of error codes. */
export interface ErrorCode {
  readonly code: string;
  readonly status: number | undefined;
  /** Returned before the operation is known, so that no operation declares it. */
  readonly isTransport: boolean;
  readonly node: SpecNode;
}

/** The table on the schema of `error.code`, found through the first failure that has one. */
export function errorCodesOf(operations: readonly SpecOperation[]): ErrorCode[] {
  const path = ["content", "application/json", "schema", "properties", "error", "properties", "code"];
  const table = operations
    .flatMap(({ node }) => node.at("responses").entries)
    .map(([, response]) => [...path, "x-error-codes"].reduce((node, key) => node.at(key), response))
    .find(({ exists }) => exists);
  return (table?.entries ?? []).map(([code, node]) => ({
    code,
    status: node.at("status").number,
    isTransport: node.at("scope").text === "transport",
    node,
  }));
}

/** `Idempotency-Key` as `idempotencyKey`: the name of a parameter in code. */
export function camel(text: string): string {
  const name = text.replace(/[^A-Za-z0-9_$]+(.?)/g, (_, letter: string) => letter.toUpperCase());
  return name.charAt(0).toLowerCase() + name.slice(1);
}
