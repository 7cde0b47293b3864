import type { CursorCodec } from "../domain/cursor.ts";
import type { OperationContracts, OperationId } from "../generated/contract.ts";
import type { ErrorPayload } from "../generated/schema.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import type { Store } from "../storage/store.ts";

/** JSON that is written as it is. `Body` is what it says, for the compiler alone. */
export class RawJson<Body> {
  declare readonly body: Body;
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

/** What a handler works with. */
export interface HandlerContext {
  readonly store: Store;
  readonly cursors: CursorCodec;
  /** A new id to propose for a library entry, a UUID that sorts after all earlier ones of this process. */
  newObjectId(): string;
}

/** A call that has passed authorisation and validation. */
export interface Call<Id extends OperationId> {
  readonly parameters: OperationContracts[Id]["parameters"];
  readonly userId: string;
}

type Declared<Id extends OperationId> = OperationContracts[Id]["success"];

/**
 * What the specification lets an operation answer as a success. It is made with `new`, since the compiler looks
 * for misspelt fields in an argument, but not in the object that an arrow function returns.
 */
export class Success<Id extends OperationId> {
  declare protected readonly operation: Id;
  readonly status: Declared<Id>["status"];
  readonly body: Declared<Id>["body"] | RawJson<Declared<Id>["body"]>;

  constructor(status: Declared<Id>["status"], body: Declared<Id>["body"] | RawJson<Declared<Id>["body"]>) {
    this.status = status;
    this.body = body;
  }
}

/** What the specification lets an operation answer as a failure. */
export type DeclaredFailure<Id extends OperationId> = OperationContracts[Id]["failure"] & {
  readonly message: string;
  readonly url?: string;
  readonly payload?: ErrorPayload;
};

/** The work of one operation. */
export type Handler<Id extends OperationId> = (
  call: Call<Id>,
  context: HandlerContext,
) => MaybePromise<Success<Id> | DeclaredFailure<Id>>;

/** A handler for every operation: one that is missing does not compile. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };
