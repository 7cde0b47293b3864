import { globSync } from "node:fs";
import { join, resolve } from "node:path";
import { isDeepStrictEqual, parseArgs } from "node:util";
import type { Manifest } from "../packages.ts";
import { commonVersion, main, publicPackages, read, registryHas, ReleaseError, run } from "./workspace.ts";

interface Tarball {
  readonly file: string;
  readonly manifest: Manifest;
}

/**
 * Publishes the packages that were packed into a folder, each after those that it depends on, except those that the
 * registry has already: `node scripts/release/publish.ts FOLDER`. So it can be repeated until all are there.
 *
 * `--pull-request 123` publishes the canary of a pull request with the tag `pr-123`. `--no-provenance` is for
 * registries that can't check where a package was built.
 */
main(() => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { "pull-request": { type: "string" }, "no-provenance": { type: "boolean" } },
  });
  const pullRequest = values["pull-request"];
  const tarballs = readTarballs(resolve(positionals[0] ?? "packed"));
  checkTarballs(tarballs, pullRequest);
  checkNames(tarballs);

  const tag = pullRequest === undefined ? "latest" : `pr-${pullRequest}`;
  const provenance = values["no-provenance"] ? ["--no-provenance"] : ["--provenance"];
  for (const { file, manifest } of inOrder(tarballs)) {
    const id = `${manifest.name}@${manifest.version}`;
    if (registryHas(id)) {
      console.log(`${id} is published already.`);
      continue;
    }
    const options = [
      "--access",
      "public",
      "--tag",
      tag,
      "--no-git-checks",
      "--ignore-scripts",
      ...provenance,
    ];
    run("pnpm", ["publish", file, ...options]);
    console.log(`${id} is published.`);
  }
});

function readTarballs(folder: string): Tarball[] {
  return globSync("*.tgz", { cwd: folder })
    .map((name) => join(folder, name))
    .map((file) => ({ file, manifest: JSON.parse(read("tar", ["-xzOf", file, "package/package.json"])) }));
}

/** The code of a pull request has packed a canary, so its archives may say anything. */
function checkTarballs(tarballs: readonly Tarball[], pullRequest: string | undefined): void {
  const packages = publicPackages();
  const names = tarballs.map(({ manifest }) => manifest.name).toSorted();
  const expected = packages.map(({ manifest }) => manifest.name).toSorted();
  if (!isDeepStrictEqual(names, expected))
    throw new ReleaseError(`${expected.join(", ")} must be packed, not ${names.join(", ") || "nothing"}`);

  const [version = "", ...others] = new Set(tarballs.map(({ manifest }) => manifest.version));
  const expectedVersion = commonVersion(packages);
  const isCanary = /^0\.0\.0-pr-(\d+)-[0-9a-f]+$/.exec(version)?.[1] === pullRequest;
  if (others.length > 0)
    throw new ReleaseError(`several versions are packed: ${[version, ...others].join(", ")}`);
  if (pullRequest === undefined && version !== expectedVersion)
    throw new ReleaseError(`${version} is packed, which isn't ${expectedVersion}`);
  if (pullRequest !== undefined && !isCanary)
    throw new ReleaseError(`${version} is packed, which isn't a canary of pull request ${pullRequest}`);

  for (const { manifest } of tarballs) {
    const config = packages.find((one) => one.manifest.name === manifest.name)?.manifest.publishConfig;
    if (!isDeepStrictEqual(manifest.publishConfig, config))
      throw new ReleaseError(`${manifest.name} was packed with another publishConfig`);
  }
}

/** npm only lets a workflow publish packages that it knows. Where one is new, none is published. */
function checkNames(tarballs: readonly Tarball[]): void {
  const unknown = tarballs.map(({ manifest }) => manifest.name).filter((name) => !registryHas(name));
  if (unknown.length > 0)
    throw new ReleaseError(
      `the registry doesn't have ${unknown.join(", ")} yet. A maintainer has to reserve new names once, ` +
        'with "pnpm release:reserve" (see Releases in CONTRIBUTING.md).',
    );
}

/** Each after those that it depends on, so that what can be installed can always be installed whole. */
function inOrder(tarballs: readonly Tarball[]): Tarball[] {
  const ordered = new Set<Tarball>();
  const add = (tarball: Tarball): void => {
    const names = Object.keys(tarball.manifest.dependencies ?? {});
    for (const other of tarballs) if (names.includes(other.manifest.name)) add(other);
    ordered.add(tarball);
  };
  for (const tarball of tarballs) add(tarball);
  return [...ordered];
}
