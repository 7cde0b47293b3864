import type { OperationContracts, OperationId } from "../generated/contract.ts";

export type HttpMethod = "GET" | "PUT" | "POST" | "DELETE" | "PATCH";

export type ScalarType = "string" | "integer" | "number" | "boolean";

/** What the specification says of a parameter, or of a field of a form, as far as reading and explaining it needs. */
export interface ParameterDescriptor {
  /** The property of the handler's parameters that has the value. */
  readonly name: string;
  /** The name in the request, where it differs from `name`. */
  readonly wireName?: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly type: ScalarType | "array";
  /**
   * The type of an array's items.
   * @default "string"
   */
  readonly items?: ScalarType;
  /**
   * How the items of an array are sent: separated by commas, each as a parameter of its own, or separated by spaces.
   * @default "comma"
   */
  readonly style?: "comma" | "exploded" | "space";
  /** What the value must be, as the second half of "must be …". */
  readonly expects: string;
  readonly default?: string | number | boolean | readonly (string | number | boolean)[];
}

/** What the specification says of a request body. */
export interface BodyDescriptor {
  readonly required: boolean;
  /** Whether it may be sent as `application/json`. */
  readonly json?: true;
  /** The fields, where it may be sent as `application/x-www-form-urlencoded`. They are read like a query. */
  readonly form?: readonly ParameterDescriptor[];
}

export interface ValidationProblem {
  /** JSON pointer to the value, such as `/ids/3`. */
  readonly instancePath: string;
  readonly keyword: string;
  /** The limits that were broken, such as `{missingProperty: "id"}`. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** Such as `must be string`. */
  readonly message?: string;
}

/** A validator that was compiled from the specification. After `false`, `errors` says why. */
export interface ParameterValidator<Parameters> {
  (values: object): values is Parameters & object;
  errors?: readonly ValidationProblem[] | null;
}

/** What a validator checks: the parameters by name, with the body as `body` if the operation has one. */
export type OperationInput<Id extends OperationId> = OperationContracts[Id]["parameters"] &
  (OperationContracts[Id] extends { readonly body: infer Body } ? { readonly body: Body } : unknown);

/** What the specification says of an operation, as far as routing, authorising and validating it needs. */
export interface OperationDescriptor<Id extends OperationId = OperationId> {
  readonly id: Id;
  readonly method: HttpMethod;
  /** Below the base path, such as `/albums/{id}`. */
  readonly path: string;
  /** Alternatives; of one of them the token must have every scope. */
  readonly scopes: readonly (readonly string[])[];
  readonly parameters: readonly ParameterDescriptor[];
  /** The request body; an operation without one refuses every body. */
  readonly body?: BodyDescriptor;
  readonly validate: ParameterValidator<OperationInput<Id>>;
}

export type OperationTable = { readonly [Id in OperationId]: OperationDescriptor<Id> };
