/** A JSON object of which nothing is known. */
export type JsonObject = Record<string, unknown>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects of a list; none where `value` is something else than a list. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

/** `value` where it is a text that says something. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** `value` as it can be shown in a message: JSON, cut after 60 characters. */
export function shown(value: unknown): string {
  if (typeof value === "number" && !Number.isFinite(value)) return "a number too large";
  if (Array.isArray(value)) return "a list";
  if (isJsonObject(value)) return "an object";
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
