/**
 * A schema of any library that follows the Standard Schema specification: zod, Valibot, ArkType and others.
 *
 * @see https://standardschema.dev
 */
export interface StandardSchema<Output = unknown> {
  /**
   * The schema itself: `version` is that of Standard Schema, `vendor` the library, `validate` checks a value,
   * and `types` has the types of `input` and `output` for the compiler alone.
   */
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>;
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
  };
}

/** The result of a check: the value, which a schema may have changed, or its issues. */
export type SchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly SchemaIssue[] };

/** A part of a value that the schema does not allow. */
export interface SchemaIssue {
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** The path to that part, from the outermost key on. Missing if the issue concerns the whole value. */
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}
