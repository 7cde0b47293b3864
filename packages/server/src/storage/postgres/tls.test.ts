import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPostgres, type RunningPostgres, startPostgres } from "@gatefold/test-postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { connectAdmin } from "./testing/admin.ts";
import { errorOf, openPostgresStore } from "./testing/open-store.ts";
import { serverUrl } from "./testing/postgres-maker.ts";

describe.skipIf(serverUrl === undefined)("TLS to PostgreSQL (needs PostgreSQL)", () => {
  let postgres: RunningPostgres;
  let certificate = "";
  beforeAll(async () => {
    // Debian's PostgreSQL brings openssl. The certificate is for this name, and for no number.
    const pem = makeCertificate("localhost");
    certificate = pem.certificate;
    const files = { "server.crt": pem.certificate, "server.key": pem.key };
    postgres = await startPostgres({ bin: findPostgres() ?? "", files, settings: { ssl: "on" } });
  }, 60_000);
  afterAll(() => postgres.remove());

  const urlWith = (host: string, query: string) => {
    const url = new URL(postgres.url);
    url.hostname = host;
    return `${url.href}?${query}`;
  };

  async function isEncrypted(host: string, query: string): Promise<boolean> {
    const url = urlWith(host, `${query}&application_name=ours`);
    await openPostgresStore({ url });
    const admin = await connectAdmin(postgres.url);
    const sql =
      "SELECT bool_and(ssl) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE application_name = 'ours'";
    const { rows } = await admin.query({ text: sql, rowMode: "array" });
    return rows[0]?.[0] === true;
  }

  test("is as sslmode has it", async () => {
    const ca = join(tempFolder(), "ca.pem");
    writeFileSync(ca, certificate);
    const root = `sslrootcert=${encodeURIComponent(ca)}`;
    expect(await isEncrypted("127.0.0.1", "sslmode=require")).toBe(true);
    expect(await isEncrypted("127.0.0.1", `sslmode=verify-ca&${root}`)).toBe(true);
    expect(await isEncrypted("localhost", `sslmode=verify-full&${root}`)).toBe(true);
  });

  test("is refused where the certificate is of nobody known, or of another name", async () => {
    const ca = join(tempFolder(), "ca.pem");
    writeFileSync(ca, certificate);
    const queries: readonly (readonly [string, string, RegExp])[] = [
      ["localhost", "sslmode=verify-full", /self-signed certificate/],
      [
        "127.0.0.1",
        `sslmode=verify-full&sslrootcert=${encodeURIComponent(ca)}`,
        /does not match certificate/,
      ],
    ];
    for (const [host, query, reason] of queries) {
      const error = await errorOf(() => openPostgresStore({ url: urlWith(host, query) }));
      expect(error.code).toBe("UNREACHABLE");
      expect(error.message).toMatch(reason);
    }
  });

  test("that is asked of a server which has none fails, and nothing is sent in the clear", async () => {
    const error = await errorOf(() => openPostgresStore({ url: `${serverUrl}?sslmode=require` }));
    expect(error.message).toContain("does not support SSL connections");
  });
});

function makeCertificate(name: string): { certificate: string; key: string } {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-"));
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  const kind = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  const names = ["-subj", `/CN=${name}`, "-addext", `subjectAltName=DNS:${name}`];
  execFileSync(
    "openssl",
    ["req", "-x509", ...kind, "-keyout", key, "-out", certificate, "-days", "2", ...names],
    {
      stdio: "ignore",
    },
  );
  const pem = { certificate: readFileSync(certificate, "utf8"), key: readFileSync(key, "utf8") };
  rmSync(folder, { recursive: true });
  return pem;
}
