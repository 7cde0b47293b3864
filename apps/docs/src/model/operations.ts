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
  /** Whether a call may be made twice: `x-repeat`, or what its method promises. */
  readonly repeat: Repeat;
}

/** A parameter, with the name of the property that clients have for it. */
export interface Parameter extends ParameterObject {
  /** Unique within the operation: `id`, `idempotencyKey` for `Idempotency-Key`. */
  readonly property: string;
}

/** What HTTP says of methods; all others may not be repeated. @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2 */
const REPEAT_BY_METHOD: Readonly<Record<string, Repeat>> = {
  get: "safe",
  put: "idempotent",
  delete: "idempotent",
};

/** Parameters that OpenAPI tells to ignore, for other parts of an operation describe these headers. */
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
  const plain = parameters.map(({ name }) => propertyName(name));
  return parameters.map((parameter, index) => {
    const own = plain[index] ?? parameter.name;
    const isTaken = own === "body" || plain.indexOf(own) !== plain.lastIndexOf(own);
    const property =
      isTaken && parameter.in !== "path"
        ? `${parameter.in}${own.charAt(0).toUpperCase()}${own.slice(1)}`
        : own;
    return { ...parameter, property };
  });
}

/** `Idempotency-Key` as `idempotencyKey`; a name that is an identifier stays. */
function propertyName(name: string): string {
  if (/^[A-Za-z_$][\w$]*$/.test(name)) return name;
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const camel = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  return camel.charAt(0).toLowerCase() + camel.slice(1);
}
