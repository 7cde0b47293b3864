import {
  type RequestContext,
  decode,
  type OperationId,
  parseQuery,
  type Query,
} from "@gatefold/server/extend";

/** A request as rules and checks of responses look at it. */
export interface Target {
  /** What it calls; `undefined` for every path and method that is no operation. */
  readonly operation: OperationId | undefined;
  readonly method: string;
  readonly path: string;
  /** The ids that it names in its path and in its lists. */
  readonly ids: readonly string[];
  /** Query parameters by name, decoded. */
  readonly query: ReadonlyMap<string, readonly string[]>;
}

/** What is looked at of a request. */
type Routed = Pick<RequestContext, "method" | "path" | "query" | "route">;

/** Finds out what a request is about, without judging it. */
export function targetOf({ method, path, query: text, route }: Routed): Target {
  const operation = route?.operation;
  const query = decodedQuery(text);
  const lists = operation?.parameters.filter(({ type }) => type === "array") ?? [];
  const ids = lists.flatMap(({ name }) => query.get(name)?.flatMap((list) => list.split(",")) ?? []);
  const inPath = Object.values(route?.values ?? {}).map((value) => lenient(() => decode(value, ""), value));
  return { operation: operation?.id, method, path, ids: [...inPath, ...ids], query };
}

function decodedQuery(text: string): Query {
  const query = lenient(() => parseQuery(text), new Map<string, readonly string[]>());
  return new Map(
    Array.from(query, ([name, values]) => [
      name,
      values.map((value) => lenient(() => decode(value.replaceAll("+", "%20"), ""), value)),
    ]),
  );
}

/** Broken encoding is for the API to refuse. */
function lenient<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
