import type { GrantChange, Store } from "@gatefold/server/extend";

/** How a change of grants fails: before it is made, or after, so that its answer is lost. */
export type Failure = "before" | "after";

/** A store whose next change of grants fails when it is told to. */
export function failingStore(store: Store): { readonly store: Store; fail(failure: Failure): void } {
  let next: Failure | undefined;
  return {
    store: {
      ...store,
      grants: {
        ...store.grants,
        async change(change: GrantChange) {
          const failure = next;
          next = undefined;
          if (failure === "before") throw new Error("failed on purpose");
          const isDone = await store.grants.change(change);
          if (failure === "after") throw new Error("lost on purpose");
          return isDone;
        },
      },
    },
    fail(failure) {
      next = failure;
    },
  };
}
