"use client";

// The generated files have their names one by one. Passing all of them on lets an operation that is added to the
// specification have its hook and its options exported with no edit here.
export * from "./generated/hooks.ts";
export * from "./generated/options.ts";
export type {
  HookOptions,
  MutationHook,
  MutationHookOptions,
  PagesData,
  PagesHook,
  PagesHookOptions,
  QueryHook,
  SuspenseHook,
  SuspenseHookOptions,
  SuspensePagesHook,
  SuspensePagesHookOptions,
} from "./hooks.ts";
export { GatefoldProvider, type GatefoldProviderProps, useGatefold } from "./provider.ts";
export { type SessionHook, useSession } from "./use-session.ts";
