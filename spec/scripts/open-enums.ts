/**
 * A copy of a document in which every string with known values, to which others may come, says so by `anyOf`. Gatefold's
 * own tools read `x-extensible-enum` and `x-error-codes`; those of others only keep values that they find in an `enum`.
 */
export function withOpenEnums(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withOpenEnums);
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withOpenEnums(inner)]));
  const known = copy["x-extensible-enum"] ?? Object.keys(Object(copy["x-error-codes"]));
  if (!Array.isArray(known) || known.length === 0) return copy;
  // Beside a type, some generators ignore the alternatives.
  const { type, ...others } = copy;
  return { ...others, anyOf: [{ type: "string", enum: known }, { type }] };
}
