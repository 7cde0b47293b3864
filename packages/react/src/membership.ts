import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { ListChanges } from "./list-changes.ts";
import type { Cursor } from "./options.ts";
import type { ApiKey } from "./query-key.ts";

/** What is kept of a list that is read page by page. */
export type Pages<Page> = InfiniteData<Page, Cursor>;

/** A list whose entries stand for ids that can be added and removed, the newest first. */
export interface Membership<Entry, Page> {
  readonly collection: string;
  /** Where it is kept whether an id is in the list. */
  readonly keyOf: (id: string) => ApiKey<boolean>;
  /** The parameter that filters the list by ids. */
  readonly filter: string;
  readonly entries: (page: Page) => readonly Entry[];
  readonly put: (page: Page, entries: Entry[]) => Page;
  readonly id: (entry: Entry) => string | undefined;
  /** The entry of an id, as far as it is known before the server says more. */
  readonly entry: (id: string) => Entry;
  /** What is changed. */
  readonly changes: WeakMap<QueryClient, ListChanges>;
}
