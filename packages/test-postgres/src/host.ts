import { chownSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Who may run the servers: they refuse to run as root. */
export interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** The user that runs the server when we are root: `postgres` if there is one, else `nobody`. */
export function ownerOfServer(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  for (const name of ["postgres", "nobody"]) {
    const [, , uid, gid] = users.find(([user]) => user === name) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error("PostgreSQL refuses to run as root, and there is neither a user postgres nor nobody");
}

/** Makes a folder for the owner: this one if it is given, or a temporary one. */
export function makeFolder(owner: Owner | undefined, path?: string): string {
  // As root, the folder for temporary files may be one that nobody else can enter.
  const folder = path ?? mkdtempSync(join(owner ? "/tmp" : tmpdir(), "gatefold-postgres-"));
  mkdirSync(folder, { recursive: true });
  if (owner) chownSync(folder, owner.uid, owner.gid);
  return folder;
}

/** Writes a file that only the owner can read, and returns its path. */
export function writeFor(owner: Owner | undefined, file: string, content: string): string {
  writeFileSync(file, content, { mode: 0o600 });
  if (owner) chownSync(file, owner.uid, owner.gid);
  return file;
}

/** A port of loopback that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
