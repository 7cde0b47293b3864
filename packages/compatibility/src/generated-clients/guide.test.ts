import { readText } from "@gatefold/conformance/repository.ts";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { ALL } from "./clients.ts";

const FOLDER = "packages/compatibility";
const guide = readText("apps/docs/src/content/docs/guides/other-generators.md");

/** The versions that the clients are made and run with. */
const versions: Readonly<Record<string, string>> = Object.assign(
  {},
  ...["package.json", "src/generated-clients/installed/package.json"].map(
    (file) => JSON.parse(readText(`${FOLDER}/${file}`)).devDependencies,
  ),
  { "@redocly/cli": parse(readText("pnpm-workspace.yaml")).catalog["@redocly/cli"] },
);

test("the guide names the versions that are tested", () => {
  const named = Array.from(guide.matchAll(/^\| \[.*?\| `([^`]+)` (\S+) +\|/gm), ([, name = "", version]) => [
    name,
    version,
  ]);
  expect(named).toHaveLength(ALL.length);
  expect(named).toEqual(named.map(([name = ""]) => [name, versions[name]]));
});

test("the guide has the command of every generator", () => {
  for (const name of ALL)
    expect(guide).toContain(`from=${FOLDER}/src/generated-clients/${name}/generate.sh\n`);
});
