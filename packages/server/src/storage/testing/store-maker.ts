import { onTestFinished } from "vitest";
import type { MaybePromise } from "../../maybe-promise.ts";
import type { Store } from "../store.ts";

/** How the tests get a store of one kind. */
export interface StoreMaker {
  readonly name: string;
  /** Whether this machine lacks what it takes, so that its tests are skipped. */
  readonly isMissing?: boolean;
  /** Prepares a place of its own for one test. The function that is returned opens a store there, empty at first. */
  prepare(): MaybePromise<() => MaybePromise<Store>>;
}

/** An empty store that is closed with the test. */
export async function openStore(maker: StoreMaker): Promise<Store> {
  const open = await openerOf(maker);
  return open();
}

/** Opens stores at one and the same place, each of which is closed with the test. */
export async function openerOf(maker: StoreMaker): Promise<() => Promise<Store>> {
  const open = await maker.prepare();
  return async () => {
    const store = await open();
    onTestFinished(async () => store.close());
    return store;
  };
}
