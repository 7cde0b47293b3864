import { isRecord, valueAt } from "./value-at.ts";

const SCHEMAS = "#/components/schemas/";

/**
 * Writes out the references of a bundled document, except those to schemas: a schema may contain itself, and its
 * name is worth showing.
 *
 * @throws {Error} when a reference leads nowhere.
 */
export function inlineComponents(document: unknown): unknown {
  const inline = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inline);
    if (!isRecord(value)) return value;
    const { $ref, ...beside } = value;
    if (typeof $ref !== "string" || $ref.startsWith(SCHEMAS)) return mapValues(value, inline);
    const target = inline(valueAt(document, $ref.slice(1)));
    if (!isRecord(target)) throw new Error(`The specification refers to ${$ref}, which it does not have.`);
    return { ...target, ...mapValues(beside, inline) };
  };
  return inline(document);
}

function mapValues(record: Record<string, unknown>, change: (value: unknown) => unknown) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
