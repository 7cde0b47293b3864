import { isApiError } from "@gatefold/client";
import type { GatefoldError } from "@gatefold/react";
import {
  chooseTrack,
  type CatalogClient,
  findTracks,
  type ImportState,
  type LibraryClient,
  type PlaylistFile,
  savePlaylist,
  startImport,
} from "@gatefold/transfer";
import type { Import, ImportStore } from "./import-store.ts";

/** What the page shows of an import. */
export interface ImportSnapshot {
  /** `elsewhere` while another tab has the import open. */
  readonly status: "loading" | "elsewhere" | "ready";
  /** `undefined` until a file is read. */
  readonly work: Import | undefined;
  /** What ended the last attempt, until there is another one. */
  readonly error: GatefoldError | undefined;
  /** Whether the browser kept it when that was last tried. */
  readonly isKept: boolean;
}

export interface ImportJobOptions {
  readonly music: CatalogClient & LibraryClient;
  readonly store: ImportStore;
  /** Called when a playlist has been made, or tracks were added to it. */
  readonly onPlaylistChange?: () => void;
}

/**
 * The import of the page: looks for lines and makes the playlist, as long as the page is open, online and not stopped. Each step is
 * kept before the next one, and taken up again when the page is opened again.
 */
export class ImportJob {
  readonly #options: ImportJobOptions;
  readonly #listeners = new Set<() => void>();
  #snapshot: ImportSnapshot = { status: "loading", work: undefined, error: undefined, isKept: true };
  #isOnline = true;
  /** How many imports were begun or discarded. */
  #begun = 0;
  /** Ends what is under way. */
  #cancel: AbortController | undefined;
  #running: Promise<void> | undefined;

  constructor(options: ImportJobOptions) {
    this.#options = options;
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** For `useSyncExternalStore`. */
  readonly getSnapshot = (): ImportSnapshot => this.#snapshot;

  /** Goes on with what was kept, until the signal ends it. Only one tab at a time has the import open. */
  async open(signal: AbortSignal): Promise<void> {
    await withLock(signal, {
      onWait: () => this.#show({ status: "elsewhere" }),
      run: async () => {
        this.#show({ status: "ready", work: await this.#options.store.load(), error: undefined });
        this.#advance();
        await aborted(signal);
        this.#show({ status: "loading" });
        this.#cancel?.abort();
        await this.#running;
      },
    });
  }

  setOnline(isOnline: boolean): void {
    if (isOnline === this.#isOnline) return;
    this.#isOnline = isOnline;
    if (isOnline) this.retry();
    else this.#cancel?.abort();
  }

  /** Begins an import of what was read from a file. */
  start(file: PlaylistFile, fileName: string | undefined): void {
    this.#begun += 1;
    const fileTitle = fileName?.replace(/\.\w+$/, "");
    void this.#keep({
      fileName,
      problems: file.problems,
      state: startImport(file),
      title: (file.title || fileTitle || "Imported playlist").slice(0, MAX_TITLE_LENGTH),
      keepDuplicates: false,
      isStopped: false,
      step: "finding",
    });
    this.retry();
  }

  /** Sets what a line stands for, as `chooseTrack` of the library. */
  choose(index: number, trackId: string | null | undefined): void {
    this.#change(({ state }) => ({ state: chooseTrack(state, index, trackId) }));
  }

  setTitle(title: string): void {
    this.#change(() => ({ title }));
  }

  setKeepDuplicates(keepDuplicates: boolean): void {
    this.#change(() => ({ keepDuplicates }));
  }

  /** Makes the playlist, or goes on with it after tracks were refused. */
  make(): void {
    this.#change(() => ({ step: "saving", isStopped: false }));
    this.retry();
  }

  stop(): void {
    this.#change(() => ({ isStopped: true }));
    this.#cancel?.abort();
  }

  goOn(): void {
    this.#change(() => ({ isStopped: false }));
    this.retry();
  }

  /** Forgets the import. A playlist that it has made stays. */
  discard(): void {
    this.#begun += 1;
    this.#cancel?.abort();
    this.#show({ work: undefined, error: undefined });
    void this.#options.store.forget();
  }

  retry(): void {
    this.#show({ error: undefined });
    this.#advance();
  }

  /** Begins what comes next, unless something is under way, which calls it at its end. */
  #advance(): void {
    const { status, work, error } = this.#snapshot;
    if (status !== "ready" || !work || work.isStopped || error || this.#running || !this.#isOnline) return;
    const isFound = work.state.lines.every((line) => line.status !== undefined);
    if (work.step === "made" || (work.step === "finding" && isFound)) return;
    this.#cancel = new AbortController();
    const { signal } = this.#cancel;
    this.#running = (work.step === "saving" ? this.#save(work, signal) : this.#find(work, signal))
      .catch((failure: GatefoldError) => {
        if (!signal.aborted) this.#fail(failure);
      })
      .finally(() => {
        this.#running = undefined;
        this.#advance();
      });
  }

  async #find({ state }: Import, signal: AbortSignal): Promise<void> {
    const change = this.#changeOfThis();
    await findTracks(this.#options.music, state, {
      signal,
      onProgress: (found) => change((now) => ({ state: withFound(now.state, found) })),
    });
  }

  async #save({ state, title, keepDuplicates }: Import, signal: AbortSignal): Promise<void> {
    const { music, onPlaylistChange } = this.#options;
    const change = this.#changeOfThis();
    await savePlaylist(music, state, {
      title,
      keepDuplicates,
      signal,
      onProgress: (saved) => change(() => ({ state: saved })),
    }).finally(onPlaylistChange);
    await change(() => ({ step: "made" }));
  }

  /** Changes the present import, and no other one that the user begins meanwhile. */
  #changeOfThis() {
    const begun = this.#begun;
    return async (change: (work: Import) => Partial<Import>) => {
      if (begun === this.#begun) await this.#change(change);
    };
  }

  #fail(error: GatefoldError): void {
    this.#show({ error });
    // What the API refused can be mended: the title, or tracks.
    const isRefused = isApiError(error) && error.status === 400;
    if (isRefused) void this.#change(() => ({ step: "finding" }));
  }

  async #change(change: (work: Import) => Partial<Import>): Promise<void> {
    const { work } = this.#snapshot;
    if (work) await this.#keep({ ...work, ...change(work) });
  }

  async #keep(work: Import): Promise<void> {
    this.#show({ work });
    const isKept = await this.#options.store.save(work);
    // It may have been discarded meanwhile.
    if (!this.#snapshot.work) await this.#options.store.forget();
    if (isKept !== this.#snapshot.isKept) this.#show({ isKept });
  }

  #show(change: Partial<ImportSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** What the API of a Gatefold server takes. */
export const MAX_TITLE_LENGTH = 200;

/** Adds what was found to an import in which somebody may have chosen tracks meanwhile. */
export function withFound(now: ImportState, found: ImportState): ImportState {
  const lines = now.lines.map((line, index) => {
    const { status, candidates } = found.lines[index] ?? {};
    if (line.status !== undefined || status === undefined) return line;
    return { ...line, status, ...(candidates && { candidates }) };
  });
  return { ...now, lines };
}

interface LockedWork {
  /** Called if another tab has the lock. */
  readonly onWait: () => void;
  readonly run: () => Promise<void>;
}

const LOCK = "album-library.import";

/** Runs something while no other tab does: two tabs would make two playlists. Waits until the other one is closed. */
async function withLock(signal: AbortSignal, { onWait, run }: LockedWork): Promise<void> {
  // Browsers have locks in secure contexts only.
  const locks: LockManager | undefined = navigator.locks;
  if (!locks) return run();
  const isFree = await locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock && !signal.aborted) await run();
    return lock !== null;
  });
  if (isFree || signal.aborted) return;
  onWait();
  await locks.request(LOCK, { signal }, run).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
