import type { PageStorage } from "./page-storage.ts";

/** A change of the library that the server may not have yet. */
export interface PendingChange {
  readonly id: string;
  readonly title: string;
  readonly saved: boolean;
}

/** The changes of one account that the server may not have yet. They stay when the page is closed. */
export interface PendingChanges {
  /** The changes that an earlier page left. It gives them once. */
  take(): readonly PendingChange[];
  /** Keeps a change, in the place of an earlier one of the same album. */
  add(change: PendingChange): void;
  /** Forgets a change that has ended, unless it was followed by another of the same album. */
  remove(change: PendingChange): void;
  /** Forgets all, as the account is left. */
  clear(): void;
}

const STORED = "album-library.pending";

/**
 * Opens the pending changes of an account. Those of any other account are never read: they are dropped as soon as this
 * one has changes of its own, or is opened.
 *
 * @param account what tells accounts apart
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

/** What was kept, unless it was changed by hand. */
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
  const { id, title, saved } = Object(value);
  return typeof id === "string" && typeof title === "string" && typeof saved === "boolean";
}

/** Tells tokens apart without keeping them: FNV-1a. */
export function accountOfToken(token: string): string {
  let hash = 0x811c9dc5;
  for (const character of token) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return `token:${(hash >>> 0).toString(36)}:${token.length}`;
}
