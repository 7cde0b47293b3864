/** An entry as a page has it. */
export interface PlaylistEdge {
  readonly cursor: string;
  readonly node: { readonly id: string };
}

export interface PlaylistPage {
  readonly edges: PlaylistEdge[];
  readonly edgeCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly token?: string };
}

/** The variables of the changes of a playlist. */
export interface Adding {
  readonly id: string;
  readonly body: { readonly trackIds: readonly string[]; readonly addDuplicateTracks?: boolean };
}
export interface Moving {
  readonly id: string;
  readonly body: {
    readonly entryIds: readonly string[];
    readonly entryIdAbove?: string;
    readonly entryIdBelow?: string;
  };
}
export type Removing = Pick<Moving, "id"> & { readonly body: Pick<Moving["body"], "entryIds"> };

/** How a request fails: before the server acts, after it, or by being refused. */
const FAILURES = ["lost", "answer lost", "500", "500 after it was done", "403"] as const;

/** An error of the client. */
class Failure extends Error {
  readonly status: number | undefined;
  readonly requestUrl: string | undefined;

  constructor(status?: number) {
    super(status ? `refused with ${status}` : "no answer");
    this.status = status;
    this.requestUrl = status ? undefined : "http://api.test";
  }
}

interface Entry {
  readonly entryId: string;
  readonly trackId: string;
  /** Entries stand in its order. */
  readonly position: number;
}

/** Playlists on a server, reached by a slow and faulty network. Answers and acts come after times that are drawn. */
export class PlaylistServer {
  /** How many of a hundred requests fail. */
  failures = 0;
  /** Whether reads fail too. */
  failingReads = false;
  readonly #playlists = new Map<string, Entry[]>();
  readonly #pick: (below: number) => number;
  #created = 0;

  constructor(pick: (below: number) => number) {
    this.#pick = pick;
  }

  /** The entry ids of a playlist, or the ids of its tracks, in order. */
  entryIds(id: string): string[] {
    return this.#entries(id).map(({ entryId }) => entryId);
  }
  trackIds(id: string): string[] {
    return this.#entries(id).map(({ trackId }) => trackId);
  }

  /** What another device does: at once, and without failures. */
  readonly now = {
    add: ({ id, body: { trackIds, addDuplicateTracks = false } }: Adding): void => {
      for (const trackId of trackIds) {
        if (!addDuplicateTracks && this.trackIds(id).includes(trackId)) continue;
        const position = (this.#entries(id).at(-1)?.position ?? 0) + 1;
        this.#playlists.set(id, [
          ...this.#entries(id),
          { entryId: `e${++this.#created}`, trackId, position },
        ]);
      }
    },
    remove: ({ id, body: { entryIds } }: Removing): void => {
      this.#find(id, entryIds);
      const others = this.#entries(id).filter(({ entryId }) => !entryIds.includes(entryId));
      this.#playlists.set(id, others);
    },
    move: ({ id, body: { entryIds, entryIdAbove, entryIdBelow } }: Moving): void => {
      const moved = this.#find(id, entryIds);
      const others = this.#entries(id).filter(({ entryId }) => !entryIds.includes(entryId));
      const ids = others.map(({ entryId }) => entryId);
      const at = entryIdAbove ? ids.indexOf(entryIdAbove) + 1 : ids.indexOf(entryIdBelow ?? "");
      if (at < (entryIdAbove ? 1 : 0) || (entryIdBelow && ids[at] !== entryIdBelow)) throw new Failure(400);
      const [low, high] = [others[at - 1]?.position ?? -1_000, others[at]?.position ?? 1_000_000];
      const block = moved.map((entry, index) => ({
        ...entry,
        position: low + ((high - low) * (index + 1)) / (moved.length + 1),
      }));
      this.#playlists.set(id, [...others.slice(0, at), ...block, ...others.slice(at)]);
    },
  };

  readonly add = (variables: Adding): Promise<void> => this.#request(() => this.now.add(variables));
  readonly move = (variables: Moving): Promise<void> => this.#request(() => this.now.move(variables));
  readonly remove = (variables: Removing): Promise<void> => this.#request(() => this.now.remove(variables));

  /** Reads a page. A cursor is the position of the last entry: a page goes on behind it, whatever moved. */
  readonly read = (parameters: {
    readonly id: string;
    readonly limit: number;
    readonly cursor: string | undefined;
  }): Promise<PlaylistPage> => this.#request(() => this.#page(parameters), this.failingReads);

  #page({ id, limit, cursor }: Parameters<PlaylistServer["read"]>[0]): PlaylistPage {
    const all = this.#entries(id);
    const found = all.filter(({ position }) => cursor === undefined || position > Number(cursor));
    const edges = found.slice(0, limit).map((entry) => ({
      cursor: `${all.indexOf(entry)}:${entry.entryId}`,
      node: { id: entry.trackId },
    }));
    const hasNextPage = edges.length < found.length;
    const token = String(found[limit - 1]?.position);
    return { edges, edgeCount: edges.length, pageInfo: { hasNextPage, ...(hasNextPage && { token }) } };
  }

  #entries(id: string): Entry[] {
    return this.#playlists.get(id) ?? [];
  }

  #find(id: string, entryIds: readonly string[]): Entry[] {
    return entryIds.map((one) => {
      const entry = this.#entries(id).find(({ entryId }) => entryId === one);
      if (!entry) throw new Failure(400);
      return entry;
    });
  }

  async #request<Value>(act: () => Value, mayFail = true): Promise<Value> {
    const fails = mayFail && this.#pick(100) < this.failures;
    const failure = fails ? FAILURES[this.#pick(FAILURES.length)] : undefined;
    await this.#travel();
    if (failure === "lost") throw new Failure();
    if (failure === "500" || failure === "403") throw new Failure(Number(failure));
    const value = act();
    await this.#travel();
    if (failure === "answer lost") throw new Failure();
    if (failure) throw new Failure(500);
    return value;
  }

  #travel(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, [1, 10, 50, 300][this.#pick(4)]));
  }
}
