import {
  type AlbumKey,
  type ContentKind,
  isJsonObject,
  parseJson,
  shown,
  type Store,
  type StoreContent,
  type StoreContents,
  type StoredAlbum,
} from "@gatefold/server/extend";
import { readAlbumLine } from "@gatefold/server/extend/node";
import { checkInput } from "../input/check-input.ts";
import { validateGrantValues, validateSnapshot } from "../input/generated/validators.js";
import { EmulatorError } from "./errors.ts";

/** The data of an emulator. It is plain JSON, so that it can be saved in a file. */
export interface Snapshot {
  /** The version of this format, 1. */
  readonly format: 1;
  /** Missing in a snapshot that was taken without the catalog. */
  readonly albums?: readonly SnapshotAlbum[] | undefined;
  /** All lists of all users. */
  readonly libraries: StoreContent["libraries"];
  /** All playlists, with their entries. */
  readonly playlists: StoreContent["playlists"];
  /** All plays, by user. */
  readonly histories: StoreContent["histories"];
  /** All applications, revoked ones too. */
  readonly securityProfiles: StoreContent["securityProfiles"];
  /** All users, disabled ones too. */
  readonly users: StoreContent["users"];
  /** Codes, refresh tokens and the like; `value` in Base64. */
  readonly grants: readonly { readonly id: string; readonly value: string; readonly expiresAtMs: number }[];
}

/** An album in a snapshot. */
export interface SnapshotAlbum extends AlbumKey, Pick<StoredAlbum, "artistNames"> {
  readonly json: string;
}

/** Options of a snapshot. */
export interface SnapshotOptions {
  /**
   * Whether to include the albums. Without them, a snapshot is small and fast, however large the catalog is.
   * @default true
   */
  readonly catalog?: boolean | undefined;
}

const BESIDE_CATALOG: readonly ContentKind[] = [
  "libraries",
  "playlists",
  "histories",
  "securityProfiles",
  "users",
  "grants",
];

/** What fits into memory, with the text that becomes of it. */
const MAX_OF_A_KIND = 100_000;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Takes a snapshot of all that a store holds but secrets: the keys that tokens and cursors are signed with stay the
 * installation's.
 *
 * @throws EmulatorError if the store can't be reset, or holds too much
 */
export async function takeSnapshot(
  store: Store,
  { catalog = true }: SnapshotOptions = {},
): Promise<Snapshot> {
  const kinds = catalog ? (["albums", ...BESIDE_CATALOG] as const) : BESIDE_CATALOG;
  const content = await contentsOf(store).read(kinds, MAX_OF_A_KIND + 1);
  const large = kinds.find((kind) => isTooLarge(content, kind));
  if (large) {
    const hint = large === "albums" ? "; leave the catalog out" : "";
    throw new EmulatorError(`the store has over ${MAX_OF_A_KIND} ${large}, too many for a snapshot${hint}`);
  }
  const { albums, libraries = [], playlists = [], histories = [], grants = [] } = content;
  const { securityProfiles = [], users = [] } = content;
  return {
    format: 1,
    albums: albums?.map((album) => ({ ...album, json: decoder.decode(album.json) })),
    libraries,
    playlists,
    histories,
    securityProfiles,
    users,
    grants: grants.map(({ value, ...grant }) => ({ ...grant, value: Buffer.from(value).toString("base64") })),
  };
}

/**
 * Puts a snapshot in place of what the store holds, all of it or nothing. A catalog stays where the snapshot was taken
 * without one.
 *
 * @throws EmulatorError if the store can't be reset
 */
export async function restoreSnapshot(store: Store, snapshot: Snapshot): Promise<void> {
  const { format: _format, albums, grants, ...others } = snapshot;
  await contentsOf(store).replace({
    ...others,
    ...(albums && { albums: albums.map((album) => ({ ...album, json: encoder.encode(album.json) })) }),
    grants: grants.map(({ value, ...grant }) => ({ ...grant, value: Buffer.from(value, "base64") })),
  });
}

/**
 * What to go back to later: all kinds that are not too large to be kept, which are left as they are then. Nothing of
 * a store that can't be reset or restored.
 */
export async function rememberContent({ contents }: Store): Promise<Partial<StoreContent> | undefined> {
  const content = await contents?.read(["albums", ...BESIDE_CATALOG], MAX_OF_A_KIND + 1);
  if (!content) return undefined;
  const kinds = BESIDE_CATALOG.concat("albums").filter((kind) => !isTooLarge(content, kind));
  return Object.assign({}, ...kinds.map((kind) => ({ [kind]: content[kind] })));
}

/** Lists, playlists and histories count by what they hold, playlists themselves too. */
function isTooLarge(content: Partial<StoreContent>, kind: ContentKind): boolean {
  return countOf(content, kind) > MAX_OF_A_KIND;
}

function countOf(content: Partial<StoreContent>, kind: ContentKind): number {
  const { libraries = [], playlists = [], histories = [] } = content;
  switch (kind) {
    case "libraries":
      return libraries.reduce((sum, { entries }) => sum + entries.length, 0);
    case "playlists":
      return playlists.reduce((sum, { entries }) => sum + entries.length + 1, 0);
    case "histories":
      return histories.reduce((sum, { plays }) => sum + plays.length, 0);
    default:
      return content[kind]?.length ?? 0;
  }
}

/**
 * The contents of a store.
 *
 * @throws EmulatorError when it can't be reset or restored
 */
export function contentsOf({ kind, contents }: Store): StoreContents {
  if (contents) return contents;
  throw new EmulatorError(
    `a store of kind "${kind}" can't be reset or restored; use one in memory or SQLite`,
  );
}

/**
 * Takes a snapshot that came from outside, such as a file.
 *
 * @throws EmulatorError that names the field
 */
export function readSnapshot(value: unknown): Snapshot {
  const snapshot = checkInput(validateSnapshot, value);
  for (const [index, album] of (snapshot.albums ?? []).entries()) checkAlbum(album, `albums[${index}]`);
  for (const [index, grant] of snapshot.grants.entries()) checkGrant(grant, `grants[${index}].value`);
  return snapshot;
}

/** The id of a grant begins with its kind, and its value is JSON. */
function checkGrant({ id, value }: Snapshot["grants"][number], place: string): void {
  const json = parseJson(Buffer.from(value, "base64"));
  if (json === undefined) throw new EmulatorError(`${place}: expected JSON in Base64, got ${shown(value)}`);
  checkInput(validateGrantValues, { [id.replace(/:.*/s, "")]: json }, place);
}

/** Albums are checked as the import checks them, and stay as they were stored. */
function checkAlbum({ id, json }: SnapshotAlbum, place: string): void {
  try {
    const album: unknown = JSON.parse(json);
    if (!isJsonObject(album)) throw new Error("it is not an album");
    if (album["id"] !== id) throw new EmulatorError(`${place}.id: expected the id in json, got "${id}"`);
    readAlbumLine(album);
  } catch (cause) {
    if (cause instanceof EmulatorError) throw cause;
    const place2 = cause instanceof SyntaxError ? `${place}.json: ` : `${place}.json.`;
    throw new EmulatorError(`${place2}${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}
