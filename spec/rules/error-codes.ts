import type { Description, Operation } from "./description.ts";
import type { Place } from "./place.ts";

/** A row of the table of error codes. */
export interface ErrorCode {
  readonly code: string;
  readonly status: number | undefined;
  /** Given before the operation is known, so that no operation declares it. */
  readonly transport: boolean;
  readonly place: Place;
}

/** The table on the schema of `error.code`, found through the first failure that has one. */
export function errorTable({ operations }: Description): ErrorCode[] {
  const table = operations
    .flatMap(failuresOf)
    .map(({ response }) => {
      const body = response.at("content").at("application/json").at("schema");
      return body.at("properties").at("error").at("properties").at("code").at("x-error-codes");
    })
    .find((place) => place.exists);
  return (table?.entries() ?? []).map(([code, place]) => ({
    code,
    status: place.at("status").number,
    transport: place.at("scope").text === "transport",
    place,
  }));
}

/** The failures that an operation declares. */
export function failuresOf(operation: Operation): { status: number; response: Place }[] {
  return operation.place
    .at("responses")
    .entries()
    .map(([status, response]) => ({ status: Number(status), response }))
    .filter(({ status }) => status >= 400);
}

/** The examples of a failure by their keys. */
export function errorExamples(response: Place): [string, Place][] {
  return response.at("content").at("application/json").at("examples").entries();
}
