import type { OperationId } from "../generated/contract.ts";
import type { OperationDescriptor, OperationTable } from "./operation.ts";

/** The beginning of all paths of the API. */
export const BASE_PATH = "/v1";

/** Path and query of a request, percent-encoded. */
export interface RequestTarget {
  readonly path: string;
  /** The part after the question mark; empty if there is none. */
  readonly query: string;
}

/**
 * Targets that the URL parser would leave as they are, so that most need no parsing. A path with dots or percent signs
 * may have segments to resolve.
 */
const PLAIN = /^\/[\w\-~!$&()*+,;=:@/]*(?:\?[\w\-.~!$&()*+,;=:@/?%]*)?$/;

/**
 * Reads the target of an HTTP request as `fetch` reads the same URL: dot segments are resolved, and what has to be
 * percent-encoded is. A proxy may send the whole URL as the target (RFC 9112, section 3.2.2).
 *
 * @see https://url.spec.whatwg.org/#concept-basic-url-parser
 */
export function readTarget(target: string): RequestTarget {
  if (!PLAIN.test(target)) {
    const text = target.startsWith("/") ? `http://localhost${target}` : target;
    if (/^https?:\/\//i.test(text) && URL.canParse(text)) {
      const { pathname, search } = new URL(text);
      return { path: pathname, query: search.slice(1) };
    }
  }
  const mark = target.indexOf("?");
  if (mark < 0) return { path: target, query: "" };
  return { path: target.slice(0, mark), query: target.slice(mark + 1) };
}

export interface Route {
  /** `undefined` if the path doesn't take the method. */
  readonly operation: OperationDescriptor | undefined;
  /** All operations of the path, by method. */
  readonly operations: ReadonlyMap<string, OperationDescriptor>;
  /** The methods that the path takes, as the `Allow` header field lists them. */
  readonly allow: string;
  /** Path parameters by their names in the path, still percent-encoded. */
  readonly values: Readonly<Record<string, string>>;
}

export type Router = (method: string, path: string) => Route | undefined;

interface PathTemplate extends Pick<Route, "operations" | "allow"> {
  /** Literal segments as text, parameters as `{ name }`. */
  readonly segments: readonly (string | { readonly name: string })[];
}

/** Creates the router for a table of operations. Paths may end with a slash. */
export function createRouter(table: OperationTable): Router {
  const byLength = Map.groupBy(templatesOf(table), ({ segments }) => segments.length);
  return (method, path) => {
    if (!path.startsWith(`${BASE_PATH}/`)) return undefined;
    const segments = path.slice(BASE_PATH.length + 1, path.endsWith("/") ? -1 : undefined).split("/");
    for (const template of byLength.get(segments.length) ?? []) {
      const values = matchSegments(template, segments);
      if (!values) continue;
      const { operations, allow } = template;
      return { operation: operations.get(method === "HEAD" ? "GET" : method), operations, allow, values };
    }
    return undefined;
  };
}

function matchSegments(
  template: PathTemplate,
  segments: readonly string[],
): Record<string, string> | undefined {
  const values: Record<string, string> = {};
  let index = 0;
  for (const expected of template.segments) {
    const segment = segments[index++] ?? "";
    if (typeof expected !== "string") values[expected.name] = segment;
    else if (expected !== segment) return undefined;
  }
  return values;
}

/** Templates with fewer parameters first: a literal segment wins over a parameter. */
function templatesOf(table: OperationTable): PathTemplate[] {
  const paths = Map.groupBy(Object.keys(table) as OperationId[], (id) => table[id].path);
  const parameters = ({ segments }: PathTemplate) =>
    segments.filter((each) => typeof each !== "string").length;
  return [...paths]
    .map(([path, ids]) => {
      const operations = new Map(ids.map((id) => [table[id].method as string, table[id]] as const));
      return { segments: path.slice(1).split("/").map(parseSegment), operations, allow: allowed(operations) };
    })
    .sort((a, b) => parameters(a) - parameters(b));
}

function parseSegment(segment: string): string | { name: string } {
  return segment.startsWith("{") ? { name: segment.slice(1, -1) } : segment;
}

function allowed(operations: ReadonlyMap<string, OperationDescriptor>): string {
  const methods = [...operations.keys()].flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]));
  return [...methods, "OPTIONS"].join(", ");
}
