export { ApiError, isApiError } from "./api-error.ts";
export { type ClientOptions, createClient } from "./client.ts";
// The index of the generated code lists its names one by one. Passing all of them on lets an operation that is added
// to the specification be exported with no edit here.
export * from "./generated/index.ts";
export type { Operation, ParameterValue, ParameterValues } from "./operation.ts";
export type { Result } from "./result.ts";
export { type CallOptions, createTransport, type Transport, type TransportOptions } from "./transport.ts";
export { isTransportError, TransportError, type TransportErrorCode } from "./transport-error.ts";
