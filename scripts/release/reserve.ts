import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Manifest } from "../packages.ts";
import { main, publicPackages, read, registryHas, ReleaseError, run } from "./workspace.ts";

/** The first npm with `npm trust`. */
const LEAST_NPM = [11, 15] as const;

/**
 * For a maintainer, on their own machine, after `npm login`: makes the packages that npm doesn't have yet, with a
 * version that only holds a README, and lets the release workflow publish to them. npm lets a workflow publish without
 * a token only to packages that exist. `pnpm release:reserve NAME …` does so for the packages named.
 */
main(() => {
  checkNpm();
  const packages = publicPackages().map(({ manifest }) => manifest);
  const named = process.argv.slice(2);
  for (const name of named)
    if (!packages.some((one) => one.name === name)) throw new ReleaseError(`no package is called ${name}`);
  const missing = new Set(packages.filter(({ name }) => !registryHas(name)));
  const chosen = named.length > 0 ? packages.filter(({ name }) => named.includes(name)) : [...missing];
  if (chosen.length === 0) console.log("npm has all packages.");
  chosen.forEach((manifest, index) => {
    try {
      if (missing.has(manifest)) publishReserved(manifest);
      trust(manifest);
    } catch (error) {
      const rest = chosen.slice(index).map(({ name }) => name);
      console.error(`release: to go on from here, run: pnpm release:reserve ${rest.join(" ")}`);
      throw error;
    }
  });
});

function checkNpm(): void {
  const [major = 0, minor = 0] = read("npm", ["--version"]).split(".").map(Number);
  if (major > LEAST_NPM[0] || (major === LEAST_NPM[0] && minor >= LEAST_NPM[1])) return;
  throw new ReleaseError(`npm ${LEAST_NPM.join(".")} or newer is needed: npm install --global npm@latest`);
}

function publishReserved({ name, license, repository }: Manifest): void {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-reserve-"));
  try {
    const manifest = { name, version: "0.0.0-reserved.0", license, repository };
    writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
    writeFileSync(join(folder, "README.md"), `# ${name}\n\nReserved: the first release follows.\n`);
    run("npm", ["publish", "--access", "public", "--tag", "reserved"], { cwd: folder, ask: true });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** npm asks for the second factor here. */
function trust({ name, repository }: Manifest): void {
  const [, project = ""] = /github\.com\/([^/]+\/[^/]+?)(\.git)?$/.exec(repository?.url ?? "") ?? [];
  const where = ["--repository", project, "--file", "release.yml", "--environment", "npm"];
  run("npm", ["trust", "github", name, ...where, "--allow-publish", "--yes"], { ask: true });
}
