/** What stands one level below these has a name of its own. */
const NAMED: Readonly<Record<string, string>> = {
  responses: "response",
  headers: "header",
  examples: "example",
  "x-error-codes": "error code",
};

/** Parts of the way that say nothing to a reader. */
const SILENT: ReadonlySet<string> = new Set(["content", "application/json", "schema"]);

/**
 * Says in Markdown where in an operation or a schema a place is: "response `200`, `data.album`".
 *
 * @param value - the operation or the schema
 * @param path - the way from there
 */
export function describePlace(value: unknown, path: readonly string[]): string {
  const said: string[] = [];
  let field = "";
  for (const word of [...words(value, path), ""]) {
    if (/^[.[]/.test(word)) field += word;
    else {
      if (field !== "") said.push(`\`${field.replace(/^\./, "")}\``);
      if (word !== "") said.push(word);
      field = "";
    }
  }
  return said.join(", ");
}

/** The way in words; those that begin with a dot or a bracket are steps through the fields of an object. */
function words(value: unknown, [segment, next, ...rest]: readonly string[]): string[] {
  if (segment === undefined) return [];
  const inner = Object(value)[segment];
  if (next !== undefined) {
    const named = namedWord(segment, next, Object(inner)[next]);
    if (named !== undefined) return [named, ...words(Object(inner)[next], rest)];
  }
  const own = segment === "items" ? ["[]"] : SILENT.has(segment) ? [] : [`\`${segment}\``];
  return [...own, ...words(inner, next === undefined ? [] : [next, ...rest])];
}

function namedWord(segment: string, name: string, value: unknown): string | undefined {
  if (segment === "properties") return `.${name}`;
  if (segment === "parameters") return `parameter \`${parameterName(value) ?? name}\``;
  return NAMED[segment] && `${NAMED[segment]} \`${name}\``;
}

/** A parameter stands in a list, so its own name says more than its place. */
function parameterName(value: unknown): string | undefined {
  const { name, $ref } = Object(value);
  return typeof name === "string" ? name : typeof $ref === "string" ? $ref.split("/").at(-1) : undefined;
}
