import { extname } from "node:path";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import type { CatalogStore } from "../storage/catalog.ts";
import { type SqliteStore, sqliteStore } from "../storage/sqlite/sqlite-store.ts";
import { findHits, type FoundHits, type SearchPosition, type SearchRequest } from "../search/search.ts";

// This module is also what the threads run, in a file of its own.

const THIS_MODULE = new URL(`search-threads${extname(import.meta.url)}`, import.meta.url);

/** What a thread is started with. */
interface ThreadData {
  /** The path of the database. */
  readonly searchedFile: string;
}

/** What a thread is asked for; without a request, to end. */
interface Question {
  readonly request?: SearchRequest;
  readonly start?: SearchPosition | undefined;
}

/** What a thread says: at first that it is ready, and then what it found, or that it failed. */
type Answer = "ready" | "failed" | FoundHits;

/** A search that waits for a thread. */
interface Waiting extends Required<Question> {
  resolve(found: Promise<FoundHits> | FoundHits): void;
}

interface Thread {
  readonly worker: Worker;
  isReady: boolean;
  /** In the order in which it answers. */
  readonly asked: Waiting[];
}

/** A thread takes a processor for some 50 ms to start. The answer to the first search, which is made without it, comes before. */
const START_DELAY_MS = 50;

/** How many searches a thread has at once: the one that it makes, and the next, so that it never waits to be asked. */
const ASKED_AT_ONCE = 2;

/**
 * Searches a database on threads of their own, each with its own connection, so that a long search doesn't hold up other requests, and
 * several are made at once. SQLite answers at once, so that a search would take the thread of the server otherwise.
 *
 * A thread starts when there is a search and none is free. As long as none is ready, searches are made here, and so are those of a
 * thread that fails, which is not replaced.
 *
 * @param count how many threads there are at most; with 0, and of a database in memory, the store remains as it is
 */
export function withSearchThreads(store: SqliteStore, count: number): SqliteStore {
  if (count === 0 || !store.persistent) return store;
  const threads = new SearchThreads(store, count);
  const catalog: CatalogStore & { readonly findHits: SearchThreads["find"] } = {
    ...store.catalog,
    findHits: (request, start) => threads.find(request, start),
  };
  return {
    ...store,
    get commitCount() {
      return store.commitCount;
    },
    catalog,
    async close() {
      await threads.close();
      await store.close();
    },
  };
}

class SearchThreads {
  readonly #store: SqliteStore;
  #maxThreads: number;
  #threads: readonly Thread[] = [];
  #waiting: Waiting[] = [];
  #nextStart: NodeJS.Timeout | undefined;

  constructor(store: SqliteStore, count: number) {
    this.#store = store;
    this.#maxThreads = count;
  }

  /** `undefined` if no thread is ready. */
  find(request: SearchRequest, start?: SearchPosition): Promise<FoundHits> | undefined {
    if (this.#threads.every(({ isReady, asked }) => isReady && asked.length > 0)) this.#startAnother();
    if (!this.#threads.some(({ isReady }) => isReady)) return undefined;
    return new Promise((resolve) => {
      this.#waiting.push({ request, start, resolve });
      this.#askNext();
    });
  }

  /** Ends the threads, which closes their connections. What waits for them is searched without. */
  async close(): Promise<void> {
    clearTimeout(this.#nextStart);
    this.#maxThreads = 0;
    const ends = this.#threads.map(async ({ worker }) => {
      worker.ref();
      const end = new Promise((resolve) => worker.once("exit", resolve));
      worker.postMessage({} satisfies Question);
      await end;
    });
    this.#threads = [];
    this.#askNext();
    await Promise.all(ends);
  }

  #startAnother(): void {
    if (this.#threads.length >= this.#maxThreads) return;
    this.#nextStart ??= setTimeout(() => {
      this.#nextStart = undefined;
      try {
        this.#threads = [...this.#threads, this.#start()];
      } catch {
        // Node may run without the permission to start threads.
        this.#maxThreads = 0;
      }
    }, START_DELAY_MS).unref();
  }

  #start(): Thread {
    const data: ThreadData = { searchedFile: this.#store.file };
    const thread: Thread = {
      worker: new Worker(THIS_MODULE, { workerData: data }),
      isReady: false,
      asked: [],
    };
    const { worker } = thread;
    // The server's connections keep the process running.
    worker.unref();
    worker.on("message", (answer: Answer) => {
      if (answer === "ready") thread.isReady = true;
      else this.#answer(thread.asked.shift(), answer);
      this.#askNext();
    });
    // It ends then, and its searches are made without it.
    worker.on("error", () => {});
    worker.on("exit", () => this.#remove(thread));
    return thread;
  }

  #askNext(): void {
    while (this.#waiting.length > 0) {
      const ready = this.#threads.filter(({ isReady }) => isReady);
      const [thread] = ready.toSorted((a, b) => a.asked.length - b.asked.length);
      if (thread !== undefined && thread.asked.length >= ASKED_AT_ONCE) return;
      const next = this.#waiting.shift();
      if (next === undefined) return;
      if (next.request.isOver?.()) {
        next.resolve({ hits: [], corrected: [] });
      } else if (thread === undefined) {
        this.#answer(next, "failed");
      } else {
        const { isOver, ...request } = next.request;
        thread.asked.push(next);
        thread.worker.postMessage({ request, start: next.start } satisfies Question);
      }
    }
  }

  /** A search that failed is made again here: the error is the same as without threads. */
  #answer(waiting: Waiting | undefined, answer: FoundHits | "failed"): void {
    if (waiting === undefined) return;
    const { request, start, resolve } = waiting;
    resolve(answer === "failed" ? findHits(this.#store.catalog, request, start) : answer);
  }

  #remove(thread: Thread): void {
    this.#maxThreads -= 1;
    this.#threads = this.#threads.filter((other) => other !== thread);
    for (const waiting of thread.asked.splice(0)) this.#answer(waiting, "failed");
    this.#askNext();
  }
}

/** Answers searches until it is asked to end. */
function runThread({ searchedFile: file }: ThreadData): void {
  const port = parentPort;
  if (port === null) return;
  const store = sqliteStore({ file, create: false, readOnly: true });
  const answer = (answered: Answer) => port.postMessage(answered);
  const find = async (request: SearchRequest, start?: SearchPosition): Promise<void> => {
    try {
      answer(await findHits(store.catalog, request, start));
    } catch {
      answer("failed");
    }
  };
  let last: Promise<void> = Promise.resolve();
  port.on("message", ({ request, start }: Question) => {
    last = last.then(async () => {
      if (request) return find(request, start);
      await store.close();
      port.close();
    });
  });
  answer("ready");
}

function isThreadData(data: unknown): data is ThreadData {
  return typeof data === "object" && data !== null && "searchedFile" in data;
}

if (!isMainThread && isThreadData(workerData)) runThread(workerData);
