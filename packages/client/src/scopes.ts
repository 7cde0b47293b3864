/**
 * A method that a client with some scopes has not. The name of the one that is missing is in the type, and so in the
 * compiler's complaint.
 */
export interface MissingScope<Scope extends string> {
  readonly missingScope: Scope;
}

/**
 * A method, if the granted scopes allow it.
 *
 * @typeParam Alternatives tuples, each of which has a union of scopes that are all needed
 */
export type Allowed<Granted extends string, Alternatives extends readonly string[], Method> =
  true extends Allows<Granted, Alternatives> ? Method : MissingScope<Alternatives[number]>;

type Allows<
  Granted extends string,
  Alternatives extends readonly string[],
> = Alternatives extends readonly (infer Needed)[] ? ([Needed] extends [Granted] ? true : false) : never;
