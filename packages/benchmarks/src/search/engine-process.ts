import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { createServer, memoryStore, postgresStore, sqliteStore, type Store } from "@gatefold/server";
import pg from "pg";
import { searchRequest } from "./http.ts";
import { answerJob } from "./job.ts";
import type { Search } from "./mix.ts";
import { searchesPerSecond, type Timing, timeSearches } from "./timing.ts";

// Makes every search once through the server, in this process and without HTTP, and takes down what it asks the store and the
// database for. Then it measures these calls and these statements alone: no server that needs them can be faster.

/** What to measure. */
export interface EngineJob {
  readonly store: "sqlite" | "postgres";
  /** A file, or a URL. */
  readonly address: string;
  readonly searches: readonly Search[];
  readonly seconds: number;
  /** How many searches PostgreSQL gets at once. */
  readonly inFlight: number;
}

/** What searches cost without a server. */
export interface EngineTimes {
  /** Their statements, sent by the driver, one search at a time. */
  readonly statements: Timing;
  /** Searches a second by the statements alone: on SQLite one at a time, on PostgreSQL several. */
  readonly statementsPerSecond: number;
  readonly statementsPerSearch: number;
  /** The calls of the store that send these statements, one search at a time. */
  readonly calls: Timing;
  /** Searches a second by the calls alone, as many at a time as of the statements. */
  readonly callsPerSecond: number;
}

/** A statement as the driver got it. */
interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
  /** The method of SQLite's driver, and whether it returns rows as arrays. */
  readonly method?: "all" | "get";
  readonly rowsAreArrays?: boolean;
  /** The name that PostgreSQL's driver prepares it under. */
  readonly name?: string | undefined;
}

/** What one search asked for. */
interface Asked {
  readonly calls: { readonly name: PropertyKey; readonly args: readonly unknown[] }[];
  readonly statements: Statement[];
}

/** Repeats the statements of a search. */
interface Replay {
  one(index: number): unknown;
  close(): Promise<void>;
}

/** Where what is asked goes, while a search is in the store. */
let asked: Asked | undefined;

answerJob(async ({ store: name, address, searches, seconds, inFlight }: EngineJob): Promise<EngineTimes> => {
  const stopRecording = name === "sqlite" ? recordSqlite() : recordPostgres();
  const store =
    name === "sqlite" ? await sqliteStore({ file: address }) : await postgresStore({ url: address });
  try {
    const all = await askAll(store, searches);
    stopRecording();
    const measure = async (one: (index: number) => unknown) => {
      const timing = await timeSearches(searches, seconds, one);
      if (name === "sqlite") return { timing, perSecond: timing.perSecond };
      const perSecond = await searchesPerSecond(searches.length, seconds, inFlight, async (index) =>
        one(index),
      );
      return { timing, perSecond };
    };
    const calls = await measure((index) => repeatCalls(store.catalog, all[index]));
    const replay = name === "sqlite" ? replaySqlite(address, all) : replayPostgres(address, all, inFlight);
    const statements = await measure(replay.one);
    await replay.close();
    const total = all.reduce((sum, each) => sum + each.statements.length, 0);
    return {
      statements: statements.timing,
      statementsPerSecond: statements.perSecond,
      statementsPerSearch: total / all.length,
      calls: calls.timing,
      callsPerSecond: calls.perSecond,
    };
  } finally {
    await store.close();
  }
});

/** Makes each search once. Callers are kept in memory, so that only the catalog is asked. */
async function askAll(store: Store, searches: readonly Search[]): Promise<readonly Asked[]> {
  const server = await createServer({ store: { ...memoryStore(), catalog: recorded(store.catalog) } });
  const { apiKey } = await server.addSecurityProfile();
  const { id: userId } = await server.addUser();
  const authorization = `Bearer ${await server.issueToken({ userId })}`;
  const headers = { "x-api-key": apiKey, authorization, "content-type": "application/json" };
  const all: Asked[] = [];
  for (const search of searches) {
    const { path, body } = searchRequest(search);
    asked = { calls: [], statements: [] };
    all.push(asked);
    const response = await server.fetch(
      new Request(`http://127.0.0.1/v1${path}`, { method: "POST", headers, body }),
    );
    if (!response.ok)
      throw new Error(`${path} ${body} was answered with ${response.status}: ${await response.text()}`);
    await response.text();
  }
  asked = undefined;
  return all;
}

/** A catalog whose calls are taken down. */
function recorded<Catalog extends object>(catalog: Catalog): Catalog {
  return new Proxy(catalog, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function") return method;
      return (...args: readonly unknown[]) => {
        asked?.calls.push({ name, args });
        return Reflect.apply(method, target, args);
      };
    },
  });
}

/** One call after the other, as the search made them. Calls that are answered at once take no turn of the event loop. */
function repeatCalls(
  catalog: object,
  { calls }: Asked = { calls: [], statements: [] },
): Promise<void> | undefined {
  for (const [index, { name, args }] of calls.entries()) {
    const result = call(catalog, name, args);
    if (result instanceof Promise)
      return result.then(() => repeatCalls(catalog, { calls: calls.slice(index + 1), statements: [] }));
  }
  return undefined;
}

function call(target: object, name: PropertyKey, args: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(target, name);
  if (typeof method !== "function") throw new Error(`There is no ${String(name)}.`);
  return Reflect.apply(method, target, args);
}

/** Takes down statements of SQLite, until the function that it returns is called. */
function recordSqlite(): () => void {
  const { prepare } = DatabaseSync.prototype;
  DatabaseSync.prototype.prepare = function recordedPrepare(sql: string, ...rest: []): StatementSync {
    const statement = prepare.call(this, sql, ...rest);
    let rowsAreArrays = false;
    const setReturnArrays = statement.setReturnArrays.bind(statement);
    statement.setReturnArrays = (enabled) => {
      rowsAreArrays = enabled;
      setReturnArrays(enabled);
    };
    for (const method of ["all", "get"] as const) {
      const run = statement[method].bind(statement);
      Object.defineProperty(statement, method, {
        value: (...values: SQLInputValue[]) => {
          asked?.statements.push({ sql, method, rowsAreArrays, values });
          return run(...values);
        },
      });
    }
    return statement;
  };
  return () => {
    DatabaseSync.prototype.prepare = prepare;
  };
}

/** On a connection of its own, with the server's settings, in one transaction, as the server's reads are. */
function replaySqlite(file: string, all: readonly Asked[]): Replay {
  const db = new DatabaseSync(file, { readOnly: true });
  db.exec(`PRAGMA cache_size = -2000; PRAGMA mmap_size = ${0x7fff0000}; BEGIN`);
  const prepared = new Map<string, StatementSync>();
  const searches = all.map(({ statements }) =>
    statements.map(({ sql, method = "all", rowsAreArrays = false, values }) => {
      const statement = prepared.get(sql) ?? db.prepare(sql);
      statement.setReturnArrays(rowsAreArrays);
      prepared.set(sql, statement);
      return { run: statement[method].bind(statement), values: values.filter(isSqliteValue) };
    }),
  );
  return {
    one: (index) => {
      for (const { run, values } of searches[index] ?? []) run(...values);
    },
    close: async () => db.close(),
  };
}

function isSqliteValue(value: unknown): value is SQLInputValue {
  return value === null || ["string", "number", "bigint"].includes(typeof value) || ArrayBuffer.isView(value);
}

/** Takes down statements of PostgreSQL, until the function that it returns is called. */
function recordPostgres(): () => void {
  const { query } = pg.Client.prototype;
  Object.defineProperty(pg.Client.prototype, "query", {
    value(this: pg.Client, ...args: unknown[]) {
      const [first] = args;
      if (typeof first === "string") asked?.statements.push({ sql: first, values: [] });
      else if (isQueryConfig(first)) {
        asked?.statements.push({ sql: first.text, name: first.name, values: first.values ?? [] });
      }
      return Reflect.apply(query, this, args);
    },
    configurable: true,
  });
  return () => Object.defineProperty(pg.Client.prototype, "query", { value: query });
}

function isQueryConfig(value: unknown): value is pg.QueryConfig {
  return typeof value === "object" && value !== null && "text" in value && typeof value.text === "string";
}

function replayPostgres(url: string, all: readonly Asked[], connections: number): Replay {
  const pool = new pg.Pool({ connectionString: url, max: connections });
  return {
    async one(index) {
      const client = await pool.connect();
      try {
        for (const { sql, name, values } of all[index]?.statements ?? []) {
          await client.query({ text: sql, name, values: [...values], rowMode: "array" });
        }
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}
