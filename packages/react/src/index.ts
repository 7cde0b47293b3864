"use client";

// The generated files export their names one by one. With `*`, the hooks of an operation that is added to the
// specification are exported without an edit here.
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
  SearchHookOptions,
} from "./hooks.ts";
export { GatefoldProvider, type GatefoldProviderProps, useGatefold } from "./provider.ts";
export type {
  SuspenseHook,
  SuspenseHookOptions,
  SuspensePagesHook,
  SuspensePagesHookOptions,
} from "./suspense-hooks.ts";
export { type SessionHook, useSession } from "./use-session.ts";
