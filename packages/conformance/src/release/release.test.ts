import { describe, expect, it } from "vitest";
import { packages, publicPackages } from "../repository.ts";
import { type Bump, releaseOnCopy } from "./scratch-release.ts";

/** What a version becomes. */
function bumped(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (bump === "major") return `${major + 1}.0.0`;
  return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

const releases = publicPackages.flatMap(({ manifest: { name, version } }) =>
  (["patch", "minor"] as const).map((bump) => ({ name, bump, next: bumped(version, bump) })),
);

describe("a release", () => {
  it.for(releases)("a $bump of $name moves every package to $next", async ({ name, bump, next }) => {
    const manifests = await releaseOnCopy(name, bump);
    const versions = packages.map(({ manifest }) => [manifest.name, next]);
    expect([...manifests].map(([one, { version }]) => [one, version])).toEqual(versions);
  });

  it("keeps the packages bound to each other by the workspace", async () => {
    const react = (await releaseOnCopy("@gatefold/client", "minor")).get("@gatefold/react");
    expect(react).toMatchObject({ dependencies: { "@gatefold/client": "workspace:*" } });
  });
});
