import { describe, expect, it } from "vitest";
import { allFiles, packages, publicPackages, readManifest, readText } from "../repository.ts";

const root = readManifest(".");

it("all packages have the same version", () => {
  expect(new Set(packages.map(({ manifest }) => manifest.version)).size).toBe(1);
});

it("every dependency has one exact version", () => {
  const versions = new Map<string, Set<string>>();
  for (const { dependencies, devDependencies } of [root, ...packages.map(({ manifest }) => manifest)]) {
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      versions.set(name, (versions.get(name) ?? new Set()).add(version));
    }
  }
  // The types are made with the compiler's API, which TypeScript 7 does not have yet.
  expect([...(versions.get("typescript") ?? [])].toSorted()).toEqual(["5.9.3", "catalog:"]);
  versions.delete("typescript");
  // What is published takes every version that fits, as the next test tells.
  for (const { manifest } of publicPackages) versions.delete(manifest.name);
  expect([...versions].filter(([, all]) => all.size > 1)).toEqual([]);
  const exact = /^(catalog:|workspace:\*|(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?)$/;
  expect([...versions].filter(([, all]) => ![...all].every((version) => exact.test(version)))).toEqual([]);
});

it("what is published takes every version of our packages that fits, and the workspace its own", () => {
  const ranges = packages.flatMap(({ manifest: { private: isPrivate, dependencies, devDependencies } }) =>
    Object.entries({ ...dependencies, ...devDependencies })
      .filter(([name]) => name.startsWith("@gatefold/"))
      .map(([name, range]) => ({
        name,
        range,
        isInstalled: !isPrivate && dependencies?.[name] !== undefined,
      })),
  );
  expect(ranges.filter(({ isInstalled }) => isInstalled).length).toBeGreaterThan(1);
  expect(
    ranges.filter(({ range, isInstalled }) => range !== (isInstalled ? "workspace:^" : "workspace:*")),
  ).toEqual([]);
});

it("pnpm compares engines with the Node of the toolchain", () => {
  const [, version] = /^nodeVersion: (\S+)$/m.exec(readText("pnpm-workspace.yaml")) ?? [];
  expect(version).toBe(root.devDependencies?.["node"]);
});

it("packages of the workspace are never peers, for a minor would make a major of them", () => {
  const peers = packages.flatMap(({ manifest }) => Object.keys(manifest.peerDependencies ?? {}));
  expect(peers.filter((name) => name.startsWith("@gatefold/"))).toEqual([]);
});

describe.for(publicPackages)("$manifest.name", ({ folder, manifest }) => {
  it("says where its source is, as provenance demands", () => {
    expect(manifest).toMatchObject({
      license: "MIT",
      repository: { type: "git", url: "git+https://github.com/gatefold/gatefold.git", directory: folder },
      publishConfig: { access: "public", provenance: true },
    });
  });

  it("has a README that says that it is unofficial", () => {
    expect(readText(`${folder}/README.md`)).toMatch(/not affiliated with/);
  });

  it("leaves the licence to the copy in the root, which packing takes", () => {
    expect(allFiles()).not.toContain(`${folder}/LICENSE`);
  });
});

it("the README is under 150 lines", () => {
  expect(readText("README.md").split("\n").length).toBeLessThan(150);
  expect(readText("README.md")).toMatch(/not affiliated with/);
});
