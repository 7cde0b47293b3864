import type { usePlaylists } from "@gatefold/react";
import type { ReactNode } from "react";
import { PageHeading } from "./page-frame.tsx";
import { Problem } from "./problem.tsx";
import { More, type PagedList } from "./result-lists.tsx";

/** A list that is read page by page, as its hook returns it. */
export type PagedHook<Entry = unknown> = PagedList<Entry> &
  Pick<
    ReturnType<typeof usePlaylists>,
    "error" | "isFetching" | "isPaused" | "isPending" | "isFetchNextPageError" | "refetch"
  >;

interface Properties {
  readonly title: string;
  /** What its entries are, such as `["playlist", "playlists"]`. */
  readonly what: readonly [one: string, many: string];
  readonly list: PagedHook;
  /** Shown while there is nothing in it. */
  readonly empty: ReactNode;
  /** Stands beside the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page with one list, which is read as the user scrolls. */
export function ListPage({ title, what, list, empty, actions, children }: Properties) {
  const { data, isFetching } = list;
  return (
    <section aria-label={title} aria-busy={isFetching}>
      <div className="page-head">
        <PageHeading text={title} />
        <ListStatus what={what} list={list} />
        {actions}
      </div>
      {data?.length === 0 && <div className="empty">{empty}</div>}
      {children}
      <ListEnd what={what[1]} list={list} />
    </section>
  );
}

/** How much is read, or why nothing is. */
export function ListStatus({
  what,
  list,
  className = "soft",
}: Pick<Properties, "what" | "list"> & { readonly className?: string }) {
  const { data = [], error, hasNextPage, isPaused, isPending } = list;
  const [one, many] = what;
  const count = data.length.toLocaleString("en");
  return (
    <p role="status" className={className}>
      {isPending && !error && (isPaused ? "This loads when you're back online." : `Loading ${many}…`)}
      {data.length > 0 &&
        (hasNextPage ? `${count} ${many} so far` : `${count} ${data.length === 1 ? one : many}`)}
    </p>
  );
}

/** What follows the entries of a list: an error, or the button that reads more. */
export function ListEnd({ what, list }: { what: string; list: PagedHook }) {
  const { error, isFetchNextPageError, fetchNextPage, refetch } = list;
  return (
    <>
      {error && (
        <Problem
          title={`The ${what} can't be loaded.`}
          error={error}
          onRetry={() => void (isFetchNextPageError ? fetchNextPage() : refetch())}
        />
      )}
      <More list={list} what={what} isAutomatic />
    </>
  );
}
