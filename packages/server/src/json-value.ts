/** A JSON object with unknown properties. */
export type JsonObject = Record<string, unknown>;

/** Whether a JSON value is an object, not `null` or a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects in a list; none if `value` is not a list. */
export function objectsOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

/** `value` if it is a text that isn't blank. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** Formats a value for messages: as JSON, cut after 60 characters. */
export function shown(value: unknown): string {
  if (typeof value === "number" && !Number.isFinite(value)) return "a number too large";
  if (Array.isArray(value)) return "a list";
  if (isJsonObject(value)) return "an object";
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
}
