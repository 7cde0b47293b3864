import { joinBytes } from "../bytes.ts";
import type { CursorCodec } from "../domain/cursor.ts";
import type { OperationContracts, OperationId } from "../generated/contract.ts";
import type { ErrorPayload } from "../generated/schema.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import type { Store } from "../storage/store.ts";

const encoder = new TextEncoder();

export function jsonBytes(text: string): Uint8Array {
  return encoder.encode(text);
}

/**
 * JSON that is sent as it is, made of pieces in UTF-8. `Body` is its type, for the compiler only. Several pieces are
 * copied; the memory of a single one is freed once it is sent, so nothing else may use it.
 */
export class RawJson<Body> {
  declare readonly body: Body;
  readonly bytes: Uint8Array;

  constructor(first: Uint8Array, ...rest: readonly Uint8Array[]) {
    this.bytes = rest.length === 0 ? first : joinBytes([first, ...rest]);
  }
}

export interface HandlerContext {
  readonly store: Store;
  readonly cursors: CursorCodec;
  /** A new id for a playlist, or for an entry of a list: a UUID that sorts after all earlier ones of this process. */
  newObjectId(): string;
  /** The time, ISO 8601 in UTC with milliseconds. */
  now(): string;
}

/** The type of an operation's body; `undefined` if it has none. */
type Body<Id extends OperationId> = OperationContracts[Id] extends { readonly body: infer Type }
  ? Type
  : undefined;

/** A call whose caller may make it, and whose input is valid. */
export interface Call<Id extends OperationId> {
  readonly parameters: OperationContracts[Id]["parameters"];
  readonly body: Body<Id>;
  readonly userId: string;
  /** Whether nobody waits for the answer any more: the caller has gone, or the time for the request is up. */
  readonly request: { readonly isOver: boolean };
}

/** Status and body of each success that an operation declares; a status alone for one without a body. */
type SuccessArguments<Declared> = Declared extends {
  readonly status: infer Status;
  readonly body: infer Type;
}
  ? [status: Status, body: Type | RawJson<Type>]
  : Declared extends { readonly status: infer Status }
    ? [status: Status]
    : never;

/**
 * A success that the specification declares for an operation. It is made with `new`, because the compiler finds
 * misspelt fields in an argument, but not in the object that an arrow function returns.
 */
export class Success<Id extends OperationId> {
  declare protected readonly operation: Id;
  readonly status: number;
  /** `undefined` if the response has no body. */
  readonly body: unknown;

  constructor(...[status, body]: SuccessArguments<OperationContracts[Id]["success"]>) {
    this.status = status;
    this.body = body;
  }
}

/** A failure that the specification declares for an operation. */
export type DeclaredFailure<Id extends OperationId> = OperationContracts[Id]["failure"] & {
  readonly message: string;
  readonly url?: string;
  readonly payload?: ErrorPayload;
};

export type Handler<Id extends OperationId> = (
  call: Call<Id>,
  context: HandlerContext,
) => MaybePromise<Success<Id> | DeclaredFailure<Id>>;

/** A handler for every operation: one that is missing does not compile. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
