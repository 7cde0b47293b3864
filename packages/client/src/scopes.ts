/**
 * The type of a method whose scope the client lacks. It names the scope in the compiler's message. At run time nothing has
 * this field.
 */
export interface MissingScope<Scope extends string> {
  /** Scopes that allow it, and that the tokens do not have. */
  readonly missingScope?: Scope;
}

/**
 * A method if the granted scopes allow it, or else an object that can't be called. Every method is assignable to that
 * object, so a client with more scopes is accepted where one with fewer is expected.
 *
 * @typeParam Alternatives tuples, each of which has a union of scopes that are all needed
 */
export type Allowed<Granted extends string, Alternatives extends readonly string[], Method> =
  Flags<Granted> extends FlagsOfEach<Alternatives>
    ? Method
    : object & MissingScope<Exclude<Alternatives[number], Granted>>;

/**
 * The value of a parameter if the granted scopes allow it, or else a type that no value has. Parameters are compared in
 * the opposite direction to methods, so that type is assignable to the value's type.
 *
 * @typeParam Alternatives tuples, each of which has a union of scopes that are all needed
 */
export type AllowedValue<Granted extends string, Alternatives extends readonly string[], Value> =
  Flags<Granted> extends FlagsOfEach<Alternatives>
    ? Value
    : Value & Required<MissingScope<Exclude<Alternatives[number], Granted>>>;

/**
 * The scopes as the fields of an object. Where a mapped type with `-?` is involved, the compiler compares two clients
 * member by member; otherwise it would only compare their scopes, and accept none but the same.
 */
type Flags<Scope extends string> = { readonly [Name in Scope]-?: true };

/** One such object for each alternative. */
type FlagsOfEach<Alternatives extends readonly string[]> = Alternatives extends unknown
  ? Flags<Alternatives[number]>
  : never;

/**
 * Checks what plain JavaScript may get wrong.
 *
 * @throws TypeError naming the scope that does not exist
 */
export function checkScopes(scopes: readonly string[], known: readonly string[]): void {
  for (const scope of scopes) if (!known.includes(scope)) throw new TypeError(`unknown scope ${scope}`);
}
