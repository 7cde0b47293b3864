import type { ImportState, LineProblem } from "@gatefold/transfer";
import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** An import of a user, as far as it has come. */
export interface Import {
  /** The name of the file; `undefined` for pasted lines. */
  readonly fileName: string | undefined;
  /** Lines that could not be read. */
  readonly problems: readonly LineProblem[];
  readonly state: ImportState;
  /** The title of the playlist. */
  readonly title: string;
  /** Whether a track comes as often as lines stand for it. */
  readonly keepDuplicates: boolean;
  /** Whether the user has stopped it. */
  readonly isStopped: boolean;
  /** `saving` from when the user asks for the playlist until all of its tracks are added. */
  readonly step: "finding" | "saving" | "made";
}

/** Keeps the import of an account when the page is closed. */
export interface ImportStore {
  load(): Promise<Import | undefined>;
  /** @returns whether it was kept */
  save(work: Import): Promise<boolean>;
  forget(): Promise<void>;
}

interface Schema extends DBSchema {
  readonly imports: {
    readonly key: string;
    readonly value: { readonly account: string; readonly work: Import };
  };
}

/** There is one import at a time. */
const KEY = "current";

function openDatabase(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>("album-library", 1, {
    upgrade: (database) => {
      database.createObjectStore("imports");
    },
  });
}

/**
 * Opens the store of an account, which neither throws nor rejects: some browsers keep nothing. It is in IndexedDB, because an
 * import of some thousand lines doesn't fit into `localStorage`. The import of another account is never read, and is overwritten
 * by this one's.
 */
export function openImportStore(account: string): ImportStore {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  async function attempt<Result>(use: (database: IDBPDatabase<Schema>) => Promise<Result>) {
    try {
      opened ??= openDatabase();
      return await use(await opened);
    } catch {
      opened = undefined;
      return undefined;
    }
  }
  return {
    async load() {
      const kept = await attempt((database) => database.get("imports", KEY));
      return kept?.account === account && kept.work.state.version === 1 ? kept.work : undefined;
    },
    save: async (work) =>
      (await attempt((database) => database.put("imports", { account, work }, KEY))) !== undefined,
    forget: async () => attempt((database) => database.delete("imports", KEY)),
  };
}
