import { createContext, useContext } from "react";
import { type PageStorage, sharedStorage } from "./page-storage.ts";

/** A change of the library that the server has not confirmed yet. */
export interface PendingChange {
  readonly kind: "album" | "track";
  readonly id: string;
  readonly title: string;
  readonly saved: boolean;
}

/** The unconfirmed changes of one account. They survive closing the page. */
export interface PendingChanges {
  readonly account: string;
  /** The changes that an earlier page left; empty from the second call on. */
  take(): readonly PendingChange[];
  /** Stores a change, and replaces an earlier one of the same album or track. */
  add(change: PendingChange): void;
  /** Removes a change that is done, unless there is a newer one of the same album or track. */
  remove(change: PendingChange): void;
  /** Removes all, when the user signs out. */
  clear(): void;
}

const STORED = "album-library.pending";

/**
 * Opens the pending changes of an account. Changes of other accounts are never read, and are overwritten by this one's.
 *
 * @param account - identifies the account
 */
export function openPendingChanges(storage: PageStorage, account: string): PendingChanges {
  let taken = false;
  const read = (): readonly PendingChange[] => {
    const stored = parse(storage.getItem(STORED));
    return stored?.account === account ? stored.changes : [];
  };
  const write = (changes: readonly PendingChange[]) => {
    if (changes.length === 0) storage.removeItem(STORED);
    else storage.setItem(STORED, JSON.stringify({ account, changes }));
  };
  const others = ({ id }: PendingChange) => read().filter((other) => other.id !== id);
  return {
    account,
    take() {
      if (taken) return [];
      taken = true;
      write(read());
      return read();
    },
    add: (change) => write([...others(change), change]),
    remove(change) {
      const kept = read().find(({ id }) => id === change.id);
      if (kept?.saved === change.saved) write(others(change));
    },
    clear: () => write([]),
  };
}

interface Stored {
  readonly account: string;
  readonly changes: readonly PendingChange[];
}

/** What is stored, or `undefined` where it is not valid. */
function parse(text: string | null): Stored | undefined {
  try {
    const { account, changes } = Object(JSON.parse(text ?? "null"));
    if (typeof account !== "string" || !Array.isArray(changes)) return undefined;
    return { account, changes: changes.filter(isChange) };
  } catch {
    return undefined;
  }
}

function isChange(value: unknown): value is PendingChange {
  const { kind, id, title, saved } = Object(value);
  if (kind !== "album" && kind !== "track") return false;
  return typeof id === "string" && typeof title === "string" && typeof saved === "boolean";
}

/** Identifies the account of a token without storing the token: an FNV-1a hash. */
export function accountOfToken(token: string): string {
  let hash = 0x811c9dc5;
  for (const character of token) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return `token:${(hash >>> 0).toString(36)}:${token.length}`;
}

/** Set by `PendingChangesProvider`. */
export const PendingChangesContext = createContext<PendingChanges>(
  openPendingChanges(sharedStorage, "nobody"),
);

/** The pending changes of the current account. */
export function usePendingChanges(): PendingChanges {
  return useContext(PendingChangesContext);
}
