import { describe, expect, it } from "vitest";
import { packages, publicPackages } from "../repository.ts";
import { bumped, releaseOnCopy } from "./scratch-release.ts";

const releases = publicPackages.map(({ manifest: { name, version } }, index) => {
  const bump = index % 2 === 0 ? "minor" : "patch";
  return { name, bump, next: bumped(version, bump) } as const;
});

describe("a release", () => {
  it.for(releases)("a $bump of $name moves every package to $next", async ({ name, bump, next }) => {
    const manifests = await releaseOnCopy(name, bump);
    const versions = packages.map(({ manifest }) => [manifest.name, next]);
    expect([...manifests].map(([one, { version }]) => [one, version])).toEqual(versions);
  });

  it("keeps the packages bound to each other by the workspace", async () => {
    const react = (await releaseOnCopy("@gatefold/client", "minor")).get("@gatefold/react");
    expect(react).toMatchObject({ dependencies: { "@gatefold/client": "workspace:^" } });
  });
});
