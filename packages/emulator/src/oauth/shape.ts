/** The types that a field of a kept record can have, and how they are named. */
interface FieldTypes {
  readonly string: string;
  readonly "string?": string | null;
  readonly strings: readonly string[];
  readonly number: number;
  readonly "number?": number | null;
  readonly boolean: boolean;
}

/** The fields of a kept record. */
export type Shape = Readonly<Record<string, keyof FieldTypes>>;

/** A record of that shape. */
export type Shaped<S extends Shape> = { readonly [Name in keyof S]: FieldTypes[S[Name]] };

const CHECKS: { readonly [Kind in keyof FieldTypes]: (value: unknown) => boolean } = {
  string: (value) => typeof value === "string",
  "string?": (value) => value === null || typeof value === "string",
  strings: (value) => Array.isArray(value) && value.every((each) => typeof each === "string"),
  number: (value) => typeof value === "number",
  "number?": (value) => value === null || typeof value === "number",
  boolean: (value) => typeof value === "boolean",
};

/** Tells whether what was read back is a record of that shape. */
export function hasShape<S extends Shape>(value: unknown, shape: S): value is Shaped<S> {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return Object.entries(shape).every(([name, kind]) => CHECKS[kind](fields.get(name)));
}
