import { join } from "node:path";
import { Command } from "commander";
import { expect, onTestFinished, test, vi } from "vitest";
import { sqliteStore } from "@gatefold/server";
import { addClientsCommand } from "./clients-command.ts";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";

/** Runs `gatefold clients` on a database of its own, and returns the lines that it prints. */
function commandLine(): (...args: readonly string[]) => Promise<readonly string[]> {
  const db = join(tempFolder(), "gatefold.db");
  sqliteStore({ file: db }).close();
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  onTestFinished(() => log.mockRestore());
  return async (...args) => {
    log.mockClear();
    const program = new Command().exitOverride();
    addClientsCommand(program);
    await program.parseAsync(["node", "gatefold", "clients", ...args, "--db", db]);
    return log.mock.calls.flatMap(([text]) => String(text).split("\n"));
  };
}

test("adds, lists and revokes clients", async () => {
  const clients = commandLine();
  const [first = ""] = await clients("add", "Shelf");
  const [second = "", secret] = await clients(
    "add",
    "Web",
    "--secret",
    "--redirect-uri",
    "https://a.example/b",
    "http://localhost/c",
  );
  expect(first).toMatch(/^amzn1\.application-oa2-client\.[0-9a-f]{32}$/);
  expect(secret).toMatch(/^amzn1\.oa2-cs\.v1\.[0-9a-f]{64}$/);
  expect(await clients("revoke", first)).toEqual([expect.stringContaining(`${first} is revoked since `)]);
  const lines = await clients("list");
  const listed = new Map(lines.map((line) => [line.slice(0, first.length), line.slice(first.length)]));
  expect(listed.get(first)).toMatch(
    /^ {2}revoked {2}\S+Z {2}http:\/\/127\.0\.0\.1 http:\/\/localhost {2}Shelf$/,
  );
  expect(listed.get(second)).toMatch(
    /^ {2}active {3}\S+Z {2}https:\/\/a\.example\/b http:\/\/localhost\/c {2}Web$/,
  );
  expect(lines.join()).not.toContain(secret);
});

test("refuses a redirect URI that nobody should be sent to, and a client that there is not", async () => {
  const clients = commandLine();
  await expect(clients("add", "Bad", "--redirect-uri", "javascript:alert(1)")).rejects.toThrow(
    "--redirect-uri",
  );
  await expect(clients("revoke", "nobody")).rejects.toThrow('there is no client "nobody"');
  expect(await clients("list")).toEqual([]);
});
