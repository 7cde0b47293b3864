/** An entry of the sample user's library, as the store has it. */
export interface SnapshotEntry {
  readonly objectId: string;
  readonly albumId: string;
  readonly purchased: boolean;
  readonly uploaded: boolean;
}

/** What is kept of the server in the page, so that the next page goes on with it. */
export interface Snapshot {
  readonly userId: string;
  readonly apiKey: string;
  /** Secrets of the installation by name, in Base64. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Oldest first. */
  readonly library: readonly SnapshotEntry[];
}

/** Where a snapshot is kept, such as `localStorage`. */
export interface SnapshotStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Under which name, and in which form. */
export const SNAPSHOT_KEY = "gatefold-try-it-1";

/** Reads what an earlier page kept; `undefined` when there is nothing, or nothing of use. */
export function readSnapshot(storage: SnapshotStorage): Snapshot | undefined {
  try {
    const read: unknown = JSON.parse(storage.getItem(SNAPSHOT_KEY) ?? "null");
    return isSnapshot(read) ? read : undefined;
  } catch {
    // Storage may be switched off, and what is in it may have been changed by hand.
    return undefined;
  }
}

/** Keeps a snapshot. Without storage the page works all the same, for itself. */
export function writeSnapshot(storage: SnapshotStorage, snapshot: Snapshot | undefined): void {
  try {
    if (snapshot === undefined) storage.removeItem(SNAPSHOT_KEY);
    else storage.setItem(SNAPSHOT_KEY, JSON.stringify(snapshot));
  } catch {
    // Storage is switched off or full: the next page starts with an empty library.
  }
}

function isSnapshot(value: unknown): value is Snapshot {
  return (
    isRecord(value) &&
    typeof value["userId"] === "string" &&
    typeof value["apiKey"] === "string" &&
    isRecord(value["secrets"]) &&
    Object.values(value["secrets"]).every((secret) => typeof secret === "string") &&
    Array.isArray(value["library"]) &&
    value["library"].every(isEntry)
  );
}

function isEntry(value: unknown): value is SnapshotEntry {
  return (
    isRecord(value) &&
    ["objectId", "albumId"].every((name) => typeof value[name] === "string") &&
    ["purchased", "uploaded"].every((name) => typeof value[name] === "boolean")
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
