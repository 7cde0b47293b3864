/** What the app uses of `localStorage` and `sessionStorage`. */
export interface PageStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  /** Whether the browser keeps anything for this page. */
  isKept(): boolean;
}

/** A storage that never throws. Where the browser keeps nothing, even to look at the property throws. */
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

/** What all tabs share, and what stays when they are closed. */
export const sharedStorage: PageStorage = pageStorage(() => localStorage);

/** What belongs to this tab, and stays when it is reloaded. */
export const tabStorage: PageStorage = pageStorage(() => sessionStorage);

/** Both, for what is remembered partly in each. */
export const STORAGES = { shared: sharedStorage, tab: tabStorage } as const;
