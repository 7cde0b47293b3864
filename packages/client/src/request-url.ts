import type { Operation, ParameterValues } from "./operation.ts";

/**
 * Builds the URL of a request. What a URL would lose or take for something else is refused, and so is an id in the path
 * that doesn't look like one, unless it is known.
 *
 * @param known ids that the API itself returned
 * @throws TypeError naming the operation, the parameter and the value
 */
export function requestUrl(
  baseUrl: string,
  operation: Operation,
  values: ParameterValues,
  known: ReadonlySet<string>,
): string {
  const encoded = (name: string, items: readonly unknown[], isGood: (item: unknown) => boolean) => {
    const bad = items.filter((item) => !isGood(item));
    if (bad.length) throw new TypeError(refusal(operation, name, bad));
    return items.map((item) => encodeURIComponent(`${item}`)).join();
  };
  const path = operation.path.replace(/{(\w+)}/g, (_, name) =>
    // A path would lose these: an empty segment is another resource, and dots climb even when escaped.
    // https://url.spec.whatwg.org/#double-dot-path-segment
    encoded(
      name,
      [values[name]],
      (item) => isId(operation, name, item, known) && !/^(\.|%2e){0,2}$/i.test(item),
    ),
  );
  const query = operation.query
    .filter((name) => values[name] != null)
    // An empty list is sent as such: left out, a filter by nothing would answer everything.
    .map((name) => {
      const isGood = Array.isArray(values[name]) ? isListItem : () => true;
      return `${name}=${encoded(name, [values[name]].flat(), isGood)}`;
    });
  // In full, for a page may give a base URL below its own address, which no other `fetch` knows.
  const url = baseUrl + path + (query.length ? `?${query.join("&")}` : "");
  return new URL(url, globalThis.location?.href).href;
}

/** Whether a value can be one item of a list. Lists are separated by commas, also where these are escaped. */
export function isListItem(item: unknown): item is string {
  return typeof item === "string" && /^[^,]+$/.test(item);
}

/** Whether a value is a text that looks as the specification says, or is an id that the API itself returned. */
export function isId(
  { patterns }: Operation,
  name: string,
  value: unknown,
  known: ReadonlySet<unknown>,
): value is string {
  return known.has(value) || (typeof value === "string" && (patterns?.[name]?.test(value) ?? true));
}

/** Why values of a parameter are refused. */
export function refusal({ id, patterns }: Operation, name: string, values: readonly unknown[]): string {
  const pattern = patterns?.[name];
  const expected = pattern ? ` that matches ${pattern.source}` : "";
  return `${id} needs "${name}"${expected}, and got ${values.map((value) => JSON.stringify(value)?.slice(0, 80)).join(", ")}`;
}
