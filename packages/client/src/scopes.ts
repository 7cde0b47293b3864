/**
 * Stands for what needs a scope that the client doesn't have, and names the scope in the compiler's message. It is
 * a type only: at run time, nothing has this field.
 */
export interface MissingScope<Scope extends string> {
  readonly missingScope?: Scope;
}

/**
 * A method if the granted scopes allow it, or else an object that can't be called. Every method is assignable to
 * that object, so a client with more scopes is accepted where one with fewer is asked for.
 *
 * @typeParam Alternatives tuples, each of which has a union of scopes that are all needed
 */
export type Allowed<Granted extends string, Alternatives extends readonly string[], Method> = [
  Satisfied<Granted, Alternatives>,
] extends [never]
  ? object & MissingScope<Exclude<Alternatives[number], Granted>>
  : Method;

/**
 * The value of a parameter if the granted scopes allow it, or else a type that no value has. Parameters are compared
 * the other way round than methods, so that type is assignable to the value's.
 *
 * @typeParam Alternatives tuples, each of which has a union of scopes that are all needed
 */
export type AllowedValue<Granted extends string, Alternatives extends readonly string[], Value> = [
  Satisfied<Granted, Alternatives>,
] extends [never]
  ? Value & Required<MissingScope<Exclude<Alternatives[number], Granted>>>
  : Value;

/** The alternatives whose scopes are all granted, as `true`; `never` if there is none. */
type Satisfied<
  Granted extends string,
  Alternatives extends readonly string[],
> = Alternatives extends readonly (infer Needed extends string)[]
  ? Flags<Granted> extends Flags<Needed>
    ? true
    : never
  : never;

/**
 * The scopes as the fields of an object. `-?` has the compiler compare two clients member by member. Without it, it
 * only compares their scopes, and lets no client stand in for one with other scopes.
 */
type Flags<Scope extends string> = { readonly [Name in Scope]-?: true };
