import type { PageStorage } from "../scripts/page-storage.ts";

/** An entry of the sample user's library, as the store has it. */
export interface SnapshotEntry {
  readonly objectId: string;
  /** The id of an album. */
  readonly itemId: string;
  readonly purchased: boolean;
  readonly uploaded: boolean;
}

/** What the sample user may change of the profile. */
export interface SnapshotProfile {
  readonly name: string;
  readonly visibility: "PUBLIC" | "PRIVATE";
  readonly playbackVisibility: "PUBLIC" | "PRIVATE";
}

/** What is stored of the server in the page, so that the next page continues with it. */
export interface Snapshot {
  readonly userId: string;
  readonly profile: SnapshotProfile;
  readonly apiKey: string;
  /** Secrets of the installation by name, in Base64. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Oldest first. */
  readonly library: readonly SnapshotEntry[];
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

function isSnapshot(value: unknown): value is Snapshot {
  return (
    isRecord(value) &&
    typeof value["userId"] === "string" &&
    isProfile(value["profile"]) &&
    typeof value["apiKey"] === "string" &&
    isRecord(value["secrets"]) &&
    Object.values(value["secrets"]).every((secret) => typeof secret === "string") &&
    Array.isArray(value["library"]) &&
    value["library"].every(isEntry)
  );
}

function isProfile(value: unknown): value is SnapshotProfile {
  return (
    isRecord(value) &&
    typeof value["name"] === "string" &&
    ["visibility", "playbackVisibility"].every((name) => /^(PUBLIC|PRIVATE)$/.test(String(value[name])))
  );
}

function isEntry(value: unknown): value is SnapshotEntry {
  return (
    isRecord(value) &&
    ["objectId", "itemId"].every((name) => typeof value[name] === "string") &&
    ["purchased", "uploaded"].every((name) => typeof value[name] === "boolean")
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
