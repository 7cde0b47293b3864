import type { OperationId } from "../generated/contract.ts";
import type { ApiRequest } from "./message.ts";
import type { OperationDescriptor, OperationTable } from "./operation.ts";

/** A path of the API, with the operations of its methods. */
interface Route {
  /** Literal segments as text, parameters as `{ name }`. */
  readonly segments: readonly (string | { readonly name: string })[];
  readonly operations: ReadonlyMap<string, OperationDescriptor>;
  readonly allow: string;
}

export interface Match {
  readonly operations: ReadonlyMap<string, OperationDescriptor>;
  /** The methods that the path takes, as the `Allow` header field lists them. */
  readonly allow: string;
  /** Path parameters by name, still percent-encoded. */
  readonly values: Readonly<Record<string, string>>;
}

/** Finds the operations of a path. */
export type Router = (path: string) => Match | undefined;

/**
 * Makes the router of a table of operations. It takes a path below the base path, with or without a slash at
 * the end.
 */
export function createRouter(table: OperationTable): Router {
  const byLength = new Map<number, Route[]>();
  for (const route of routesOf(table)) {
    const routes = byLength.get(route.segments.length) ?? [];
    byLength.set(route.segments.length, [...routes, route]);
  }
  return (path) => {
    const segments = path.slice(1, path.endsWith("/") ? -1 : undefined).split("/");
    for (const route of byLength.get(segments.length) ?? []) {
      const values = match(route, segments);
      if (values) return { operations: route.operations, allow: route.allow, values };
    }
    return undefined;
  };
}

/** A path of the API, and the operation that the method names there, if any. */
export interface Found {
  readonly match: Match;
  readonly operation: OperationDescriptor | undefined;
}

/** Finds out what a request calls, without judging it; `undefined` for what is no path of the API. */
export type Finder = (request: Pick<ApiRequest, "method" | "path">) => Found | undefined;

/** Makes what finds the operations of a table, whose paths are below a base path such as `/v1`. */
export function createFinder(basePath: string, table: OperationTable): Finder {
  const route = createRouter(table);
  return ({ method, path }) => {
    const match = path.startsWith(`${basePath}/`) ? route(path.slice(basePath.length)) : undefined;
    return match && { match, operation: match.operations.get(method === "HEAD" ? "GET" : method) };
  };
}

function routesOf(table: OperationTable): Route[] {
  const ids = Object.keys(table) as OperationId[];
  const paths = Map.groupBy(ids, (id) => table[id].path);
  return [...paths].map(([path, group]) => {
    const operations = new Map(group.map((id) => [table[id].method, table[id]]));
    return { segments: path.slice(1).split("/").map(parseSegment), operations, allow: allowed(operations) };
  });
}

function allowed(operations: ReadonlyMap<string, OperationDescriptor>): string {
  const methods = [...operations.keys()].flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]));
  return [...methods, "OPTIONS"].join(", ");
}

function parseSegment(segment: string): string | { name: string } {
  return segment.startsWith("{") ? { name: segment.slice(1, -1) } : segment;
}

function match(route: Route, segments: readonly string[]): Record<string, string> | undefined {
  const values: Record<string, string> = {};
  let index = 0;
  for (const expected of route.segments) {
    const segment = segments[index++] ?? "";
    if (typeof expected !== "string") values[expected.name] = segment;
    else if (expected !== segment) return undefined;
  }
  return values;
}
