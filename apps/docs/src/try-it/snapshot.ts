import type { Store } from "@gatefold/emulator/browser";
import type { PageStorage } from "../scripts/page-storage.ts";
import { isRecord } from "../spec/json-pointer.ts";

/** What the store of the page has, besides the catalog and secrets. */
export type StoredContent = Awaited<ReturnType<NonNullable<Store["contents"]>["read"]>>;

/** What is stored of the server in the page, so that the next page continues with it. */
export interface Snapshot {
  readonly userId: string;
  readonly apiKey: string;
  /** Secrets of the installation by name, in Base64. */
  readonly secrets: Readonly<Record<string, string>>;
  readonly content: StoredContent;
}

/** The storage key. Its number is the version of the format. */
export const SNAPSHOT_KEY = "gatefold-try-it-3";

/** Reads the snapshot of an earlier page; `undefined` if there is none, or none that is valid. */
export function readSnapshot(storage: PageStorage): Snapshot | undefined {
  try {
    const read: unknown = JSON.parse(storage.getItem(SNAPSHOT_KEY) ?? "null");
    return isSnapshot(read) ? read : undefined;
  } catch {
    // The stored text may have been edited.
    return undefined;
  }
}

/** Stores a snapshot; `undefined` deletes it. */
export function writeSnapshot(storage: PageStorage, snapshot: Snapshot | undefined): void {
  if (snapshot === undefined) storage.removeItem(SNAPSHOT_KEY);
  else storage.setItem(SNAPSHOT_KEY, JSON.stringify(snapshot));
}

/** The store finds out about the content, when this is put into it. */
function isSnapshot(value: unknown): value is Snapshot {
  return (
    isRecord(value) &&
    typeof value["userId"] === "string" &&
    typeof value["apiKey"] === "string" &&
    isRecord(value["secrets"]) &&
    Object.values(value["secrets"]).every((secret) => typeof secret === "string") &&
    isRecord(value["content"])
  );
}
