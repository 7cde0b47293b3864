/** What the site uses of `localStorage` and `sessionStorage`. */
export interface PageStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/**
 * `localStorage` that never throws. Where storage is disabled or full, even reading the property may throw; pages then
 * work without it.
 */
export const pageStorage: PageStorage = {
  getItem: (key) => attempt(() => localStorage.getItem(key)) ?? null,
  setItem: (key, value) => void attempt(() => localStorage.setItem(key, value)),
  removeItem: (key) => void attempt(() => localStorage.removeItem(key)),
};

/** `sessionStorage` likewise: what it keeps is for one tab. What can't be stored is kept in memory, for this page. */
export const tabStorage: PageStorage = {
  getItem: (key) => unstored.get(key) ?? attempt(() => sessionStorage.getItem(key)) ?? null,
  setItem(key, value) {
    unstored.delete(key);
    if (!attempt(() => isStored(key, value))) unstored.set(key, value);
  },
  removeItem(key) {
    unstored.delete(key);
    attempt(() => sessionStorage.removeItem(key));
  },
};

const unstored = new Map<string, string>();

function isStored(key: string, value: string): boolean {
  sessionStorage.setItem(key, value);
  return true;
}

function attempt<Result>(use: () => Result): Result | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
