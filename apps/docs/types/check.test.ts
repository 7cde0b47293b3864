import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const APP = join(import.meta.dirname, "..");
mkdirSync(join(APP, ".astro"), { recursive: true });
const folder = mkdtempSync(join(APP, ".astro/faulty-"));
afterAll(() => rmSync(folder, { recursive: true }));

const NUMBER = `---
interface Props {
  count: number;
}

const { count } = Astro.props;
const text: string = count;
---

<p>{text}</p>
`;
const PAGE = `---
import Count from "./count.astro";
---

<Count count="one" />
`;

test("a wrong type is found where it stands, in the script and in the template", () => {
  writeFileSync(join(folder, "count.astro"), NUMBER);
  writeFileSync(join(folder, "page.astro"), PAGE);
  const { status, stdout } = spawnSync(process.execPath, [join(APP, "types/check.ts"), folder], {
    encoding: "utf8",
  });
  const places = stdout
    .split("\n")
    .flatMap((line) => /(\w+\.astro\(\d+,\d+\)): (error TS\d+)/.exec(line)?.[0] ?? []);
  expect(places).toEqual(["count.astro(7,7): error TS2322", "page.astro(5,8): error TS2322"]);
  expect(status).not.toBe(0);
});
