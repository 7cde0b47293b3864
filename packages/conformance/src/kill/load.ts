import type { Started } from "../server/process.ts";

const WRITERS = 16;
const TIMEOUT_MS = 30_000;
const PAUSE_MS = 20;
const LIBRARY = "/me/library/albums";

/** The last acknowledged change of an album. */
interface AlbumState {
  isIn: boolean;
  acknowledged: number;
}

/** The changes that a server has acknowledged, and so what a library must hold. */
export class AcknowledgedChanges {
  readonly #albums = new Map<string, AlbumState>();
  #acknowledged = 0;

  /** How many changes were acknowledged. */
  get acknowledged(): number {
    return this.#acknowledged;
  }

  /** Records a change that was answered with 200. */
  acknowledge(albumId: string, isIn: boolean): void {
    this.#acknowledged += 1;
    this.#albums.set(albumId, { isIn, acknowledged: this.#acknowledged });
  }

  /** Forgets an album whose last change has an unknown result. */
  forget(albumId: string): void {
    this.#albums.delete(albumId);
  }

  /** Albums that should be in the library and are not, and the reverse. */
  differences(kept: ReadonlySet<string>): readonly string[] {
    return [...this.#albums].flatMap(([albumId, { isIn, acknowledged }]) =>
      kept.has(albumId) === isIn
        ? []
        : [`${albumId} ${isIn ? "is missing" : "is back"} (change ${acknowledged} of ${this.#acknowledged})`],
    );
  }
}

/** Writers that change the library of a server until they are stopped. */
export interface Load {
  /** Resolves when so many more changes were acknowledged. */
  acknowledged(count: number): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Adds and removes albums, and notes what was acknowledged. An album whose change failed is never used
 * again, because the change may still happen.
 *
 * @param nextAlbum returns an album that no other writer uses
 */
export function startLoad(server: Started, changes: AcknowledgedChanges, nextAlbum: () => string): Load {
  let isStopped = false;
  const write = async () => {
    let albumId = nextAlbum();
    for (let isIn = true; !isStopped; isIn = !isIn) {
      if (await change(server, albumId, isIn)) {
        changes.acknowledge(albumId, isIn);
        // Some stay in the library, others are removed again.
        if (isIn && changes.acknowledged % 3 === 0) {
          albumId = nextAlbum();
          isIn = false;
        }
        continue;
      }
      changes.forget(albumId);
      albumId = nextAlbum();
      isIn = false;
      await pause();
    }
  };
  const writers = Array.from({ length: WRITERS }, write);
  return {
    async acknowledged(count) {
      const goal = changes.acknowledged + count;
      while (changes.acknowledged < goal) await pause();
    },
    async stop() {
      isStopped = true;
      await Promise.all(writers);
    },
  };
}

/** The albums in the library of a server, page by page. It may take a while to answer after a crash. */
export async function readLibrary(server: Started): Promise<ReadonlySet<string>> {
  const kept = new Set<string>();
  for (let query = "?limit=100"; ; ) {
    const response = await call(server, LIBRARY + query, "GET");
    if (response?.status !== 200) {
      await pause();
      continue;
    }
    const { edges, pageInfo } = JSON.parse(response.body).data.user.libraryAlbums;
    for (const { node } of edges) kept.add(String(node.id));
    if (pageInfo.hasNextPage !== true) return kept;
    query = `?limit=100&cursor=${encodeURIComponent(pageInfo.token)}`;
  }
}

async function change(server: Started, albumId: string, isIn: boolean): Promise<boolean> {
  return (await call(server, `${LIBRARY}/${albumId}`, isIn ? "PUT" : "DELETE"))?.status === 200;
}

async function call({ url, headers }: Started, path: string, method: string) {
  try {
    const response = await fetch(url + path, {
      method,
      headers,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return { status: response.status, body: await response.text() };
  } catch {
    return undefined;
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAUSE_MS);
  });
}
