import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { basename } from "node:path";
import { close, listen } from "@gatefold/test-helpers/loopback";
import { readPacked, type Tarball } from "./packages.ts";

/** A registry with the packed packages alone. Everything else comes from the registry that npm is configured with. */
export interface Registry {
  /** Its URL, which package managers are to use for the scope `@gatefold`. */
  readonly url: string;
  close(): Promise<void>;
}

interface Version {
  readonly file: string;
  readonly version: string;
  readonly describe: (url: string) => unknown;
}

/** Serves archives. The one that comes last is the latest version of its package. */
export async function serveTarballs(tarballs: readonly Tarball[]): Promise<Registry> {
  const versions = new Map<string, Version[]>();
  for (const tarball of tarballs) {
    const manifest: { name: string; version: string } = JSON.parse(await readPacked(tarball, "package.json"));
    const bytes = readFileSync(tarball.file);
    const hash = (algorithm: string) => createHash(algorithm).update(bytes);
    const dist = {
      integrity: `sha512-${hash("sha512").digest("base64")}`,
      shasum: hash("sha1").digest("hex"),
    };
    const describe = (url: string) => ({
      ...manifest,
      dist: { ...dist, tarball: `${url}${basename(tarball.file)}` },
    });
    const version = { file: tarball.file, version: manifest.version, describe };
    versions.set(manifest.name, [...(versions.get(manifest.name) ?? []), version]);
  }
  const all = [...versions.values()].flat();
  const archives = new Map(all.map(({ file }) => [basename(file), file]));
  // Its own path for every content: caches of package managers never take one packing for another.
  const root = `/${createHash("sha256")
    .update(JSON.stringify(all.map(({ describe }) => describe(""))))
    .digest("hex")}/`;

  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "/").replace(root, "");
    const archive = archives.get(path);
    const found = versions.get(path);
    if (archive !== undefined) response.end(readFileSync(archive));
    else if (found)
      response
        .setHeader("content-type", "application/json")
        .end(JSON.stringify(packument(path, found, `http://${request.headers.host}${root}`)));
    else response.writeHead(404).end("{}");
  });
  return { url: (await listen(server)) + root, close: () => close(server) };
}

/** What a registry tells of a package. All versions are old, because some package managers take none of today. */
function packument(name: string, versions: readonly Version[], url: string): unknown {
  const published = "2020-01-01T00:00:00.000Z";
  return {
    name,
    "dist-tags": { latest: versions.at(-1)?.version },
    versions: Object.fromEntries(versions.map(({ version, describe }) => [version, describe(url)])),
    time: Object.fromEntries(
      ["created", "modified", ...versions.map(({ version }) => version)].map((key) => [key, published]),
    ),
  };
}
