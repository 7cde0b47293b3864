import { type ContentKind, KINDS, type StoreContent, type StoreContents } from "../contents.ts";
import type { Store } from "../store.ts";
import type { Connections } from "./connections.ts";
import { LONG_READ, LONG_WRITE, type Session } from "./statements.ts";

/** How the store of a resource reads and replaces one kind inside a transaction. */
export interface KindContent<Kind extends ContentKind> {
  read(session: Session, limit: number): Promise<StoreContent[Kind]>;
  replace(session: Session, all: StoreContent[Kind]): Promise<void>;
}

export type PostgresContents = { readonly [Kind in ContentKind]: KindContent<Kind> };

/** One resource of a store, and the kinds that it holds. */
export type Resource<Name extends keyof Store, Kind extends ContentKind> = Pick<Store, Name> & {
  readonly contents: Pick<PostgresContents, Kind>;
};

/** Reads and replaces everything, each in one transaction. */
export function postgresContents(connections: Connections, contents: PostgresContents): StoreContents {
  return {
    read(kinds, limit) {
      // All statements see one snapshot, whatever others write meanwhile.
      const begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
      return connections.transaction(LONG_READ, begin, async (session) => {
        const parts: Partial<StoreContent>[] = [];
        for (const kind of kinds) parts.push({ [kind]: await contents[kind].read(session, limit) });
        return Object.assign({}, ...parts);
      });
    },
    replace: (content) =>
      connections.transaction(LONG_WRITE, "BEGIN", async (session) => {
        const replaceKind = async <Kind extends ContentKind>(kind: Kind) => {
          const all: StoreContent[Kind] | undefined = content[kind];
          if (all !== undefined) await contents[kind].replace(session, all);
        };
        // Always in the same order, so that two of them don't wait for each other.
        for (const kind of KINDS) await replaceKind(kind);
      }),
  };
}
