import type { SpecDocument } from "../spec/document.ts";
import {
  METHODS,
  type OperationObject,
  type ParameterObject,
  type Repeat,
} from "../spec/operation-object.ts";

/** An operation with its method and path, for which a page is made. */
export interface Operation extends OperationObject {
  readonly method: string;
  readonly path: string;
  /** Last part of the page's address, `get-album` for `getAlbum`. */
  readonly slug: string;
  readonly parameters: Parameter[];
  /** Whether a call may be repeated: `x-repeat`, or what the method promises. */
  readonly repeat: Repeat;
}

/** A parameter, with the name that it has in the clients. */
export interface Parameter extends ParameterObject {
  /** Unique within the operation: `id`, `idempotencyKey` for `Idempotency-Key`. */
  readonly property: string;
}

/** What HTTP promises for methods; calls of all others may not be repeated. @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2 */
const REPEAT_BY_METHOD: Readonly<Record<string, Repeat>> = {
  get: "safe",
  put: "idempotent",
  delete: "idempotent",
};

/** Header parameters that OpenAPI says to ignore, because other parts of an operation describe them. */
const DESCRIBED_ELSEWHERE = new Set(["accept", "content-type", "authorization"]);

/** All operations of the specification, in the order of its paths. */
export function listOperations(document: SpecDocument): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      return [
        {
          ...operation,
          path,
          method: method.toUpperCase(),
          parameters: withProperties(merged(item.parameters, operation.parameters)),
          security: operation.security ?? document.security,
          slug: operationSlug(operation.operationId),
          repeat: operation["x-repeat"] ?? REPEAT_BY_METHOD[method] ?? "never",
        },
      ];
    }),
  );
}

/** Whether a call only reads, whatever its method: clients then share, cache and page it. */
export function isRead({ repeat }: Pick<Operation, "repeat">): boolean {
  return repeat === "safe";
}

/** Address of an operation's page within the site. */
export function operationPath(operationId: string): string {
  return `/reference/${operationSlug(operationId)}/`;
}

/** The operation of an id. @throws {Error} that names what refers to an operation that does not exist. */
export function operationOf(operations: readonly Operation[], id: string, from: string): Operation {
  const found = operations.find(({ operationId }) => operationId === id);
  if (found === undefined) throw new Error(`${from} refers to the operation ${id}, which does not exist.`);
  return found;
}

function operationSlug(operationId: string): string {
  return operationId.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();
}

/** Those of the path, and those of the operation, which replace parameters of the same name and place. */
function merged(ofPath: readonly ParameterObject[], own: readonly ParameterObject[]): ParameterObject[] {
  const isReplaced = (one: ParameterObject) =>
    own.some((other) => other.name === one.name && other.in === one.in);
  return [...ofPath.filter((one) => !isReplaced(one)), ...own].filter(
    (one) => one.in !== "header" || !DESCRIBED_ELSEWHERE.has(one.name.toLowerCase()),
  );
}

/** Names the property of each parameter as the generated clients do. */
function withProperties(parameters: readonly ParameterObject[]): Parameter[] {
  const names = parameters.map(({ name }) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : camel(name)));
  return parameters.map((parameter, index) => {
    const name = names[index] ?? parameter.name;
    const isTaken = parameter.in !== "path" && names.indexOf(name) !== names.lastIndexOf(name);
    const property = name === "body" || isTaken ? parameter.in + pascal(name) : name;
    return { ...parameter, property };
  });
}

/** `Idempotency-Key` as `idempotencyKey`. */
function camel(text: string): string {
  const name = text.replaceAll(/[^A-Za-z0-9_$]+(.?)/g, (_all, letter: string) => letter.toUpperCase());
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function pascal(text: string): string {
  const name = camel(text.replaceAll("_", "-"));
  return name.charAt(0).toUpperCase() + name.slice(1);
}
