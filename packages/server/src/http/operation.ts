import type { OperationContracts, OperationId } from "../generated/contract.ts";

export type HttpMethod = "GET" | "PUT" | "POST" | "DELETE" | "PATCH";

/** What the specification says of a parameter, as far as reading and explaining it needs. */
export interface ParameterDescriptor {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  /** How the text of the URL is read: as it is, as a whole number, or as a list separated by commas. */
  readonly type: "string" | "integer" | "array";
  /** What the value must be, as the second half of "must be …". */
  readonly expects: string;
  readonly default?: string | number;
}

/** A complaint of a compiled validator. */
export interface ValidationProblem {
  /** JSON pointer to the value, such as `/ids/3`. */
  readonly instancePath: string;
  readonly keyword: string;
}

/** A validator that was compiled from the specification. After `false`, `errors` says why. */
export interface ParameterValidator<Parameters> {
  (values: object): values is Parameters & object;
  errors?: readonly ValidationProblem[] | null;
}

/** What the specification says of an operation, as far as routing, authorising and validating it needs. */
export interface OperationDescriptor<Id extends OperationId = OperationId> {
  readonly id: Id;
  readonly method: HttpMethod;
  /** Below the base path, such as `/albums/{id}`. */
  readonly path: string;
  /** Alternatives; of one of them the token must have every scope. */
  readonly scopes: readonly (readonly string[])[];
  readonly parameters: readonly ParameterDescriptor[];
  readonly validate: ParameterValidator<OperationContracts[Id]["parameters"]>;
}

/** Every operation by its id. */
export type OperationTable = { readonly [Id in OperationId]: OperationDescriptor<Id> };
