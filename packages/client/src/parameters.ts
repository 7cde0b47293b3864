import type { Operation, ParameterValue, ParameterValues } from "./operation.ts";

/** Parameters by where they are sent. */
export interface PlacedParameters {
  readonly path: Record<string, string>;
  readonly query: Record<string, string | number | readonly string[]>;
}

/**
 * Puts parameters in their places. Escaping is left to the carrier; what can't be escaped is refused.
 *
 * @throws TypeError naming the operation, the parameter and the value
 */
export function placeParameters(operation: Operation, values: ParameterValues): PlacedParameters {
  const path: PlacedParameters["path"] = {};
  const query: PlacedParameters["query"] = {};
  for (const [, name = ""] of operation.path.matchAll(/{(\w+)}/g)) {
    const value = values[name];
    check(operation, name, value);
    // A path would lose these: an empty segment is another resource, and dots climb even when escaped.
    // https://url.spec.whatwg.org/#double-dot-path-segment
    if (value === undefined || /^(\.|%2e){0,2}$/i.test(String(value))) refuse(operation, name, value);
    path[name] = String(value);
  }
  for (const name of operation.query) {
    const value = values[name];
    if (value === undefined) continue;
    check(operation, name, value);
    // An empty list is sent as such: left out, a filter by nothing would answer everything.
    query[name] = Array.isArray(value) && value.length === 0 ? "" : value;
  }
  return { path, query };
}

function check(operation: Operation, name: string, value: ParameterValue): void {
  const pattern = operation.patterns?.[name];
  if (!pattern) return;
  for (const item of Array.isArray(value) ? value : [value]) {
    if (!pattern.test(item)) refuse(operation, name, item, ` that matches ${pattern.source}`);
  }
}

function refuse(operation: Operation, name: string, value: unknown, expected = ""): never {
  const shown = JSON.stringify(value)?.slice(0, 80);
  throw new TypeError(`${operation.id} needs "${name}"${expected}, and got ${shown}`);
}
