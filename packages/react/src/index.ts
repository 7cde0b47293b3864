"use client";

// The generated hooks have their names one by one. Passing all of them on lets an operation that is added to the
// specification have its hook exported with no edit here.
export * from "./generated/hooks.ts";
export type {
  HookOptions,
  MutationHook,
  MutationHookOptions,
  PagesData,
  PagesHook,
  PagesHookOptions,
  QueryHook,
} from "./hooks.ts";
export type { SuspenseHook, SuspensePagesHook } from "./suspense-hooks.ts";
export { GatefoldProvider, type GatefoldProviderProps, useGatefold } from "./provider.ts";
export { type SessionHook, type SessionStatus, useSession } from "./use-session.ts";
