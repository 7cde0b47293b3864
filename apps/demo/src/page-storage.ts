/** What the app uses of `localStorage` and `sessionStorage`. */
export interface PageStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  /** Whether the browser stores anything for this page. */
  isKept(): boolean;
}

/** A storage that never throws. Where the browser forbids storage, even reading the property throws. */
export function pageStorage(open: () => Pick<Storage, "getItem" | "setItem" | "removeItem">): PageStorage {
  const attempt = <Result>(use: () => Result): Result | undefined => {
    try {
      return use();
    } catch {
      return undefined;
    }
  };
  return {
    getItem: (key) => attempt(() => open().getItem(key)) ?? null,
    setItem: (key, value) => attempt(() => open().setItem(key, value)),
    removeItem: (key) => attempt(() => open().removeItem(key)),
    isKept() {
      const key = "album-library.probe";
      const isKept = attempt(() => {
        open().setItem(key, key);
        open().removeItem(key);
        return true;
      });
      return isKept ?? false;
    },
  };
}

/** Shared by all tabs, and kept when they are closed. */
export const sharedStorage: PageStorage = pageStorage(() => localStorage);

/** Of this tab alone, and kept when it is reloaded. */
export const tabStorage: PageStorage = pageStorage(() => sessionStorage);

/** Both storages. */
export const STORAGES = { shared: sharedStorage, tab: tabStorage } as const;
