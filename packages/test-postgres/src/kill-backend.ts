import pg from "pg";

/** Ends a process of PostgreSQL that works for a Gatefold on a database, one that is busy if there is any. */
export async function killBackend(serverUrl: string, databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  // PostgreSQL ends all of its processes when one was killed.
  client.on("error", () => {});
  await client.connect();
  try {
    const { rows } = await client.query(
      `SELECT pid FROM pg_stat_activity WHERE datname = $1 AND application_name = 'gatefold'
       ORDER BY state = 'active' DESC LIMIT 1`,
      [new URL(databaseUrl).pathname.slice(1)],
    );
    const [backend] = rows;
    if (backend === undefined) throw new Error("Gatefold has no connection to the database");
    process.kill(Number(backend.pid), "SIGKILL");
  } finally {
    await client.end().catch(() => {});
  }
}
