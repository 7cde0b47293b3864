import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commonVersion, main, publicPackages, ReleaseError, ROOT, run } from "./workspace.ts";

/**
 * Gives every package the version of a canary, such as `0.0.0-pr-123-1a2b3c4`, in the working tree only:
 * `node scripts/release/canary-version.ts 123`, where 123 is the pull request.
 */
main(() => {
  const [pullRequest = ""] = process.argv.slice(2);
  if (!/^[1-9]\d*$/.test(pullRequest))
    throw new ReleaseError(`"${pullRequest}" is not the number of a pull request`);
  const names = publicPackages().map(({ manifest }) => `"${manifest.name}": patch\n`);
  writeFileSync(join(ROOT, ".changeset/canary.md"), `---\n${names.join("")}---\n\nA canary.\n`);
  const template = ["--snapshot-prerelease-template", "{tag}-{commit-short}"];
  run("changeset", ["version", "--snapshot", `pr-${pullRequest}`, ...template]);

  // The range that releases have of each other, "^0.0.0-pr-1-…", would also take canaries of other pull requests.
  for (const { folder } of publicPackages()) {
    const file = join(folder, "package.json");
    writeFileSync(file, readFileSync(file, "utf8").replaceAll('"workspace:^"', '"workspace:*"'));
  }
  console.log(`The canary is ${commonVersion(publicPackages())}.`);
});
