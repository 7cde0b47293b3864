import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const read = (path: string) => readFileSync(join(import.meta.dirname, path), "utf8");
const unindented = (text: string) => text.replaceAll(/^ +/gm, "");

test("what runs on the start page is what it shows", () => {
  const [, shown = ""] = /^```ts run\n(.*?)^```$/ms.exec(read("../content/docs/index.mdx")) ?? [];
  const [, calls = ""] = shown.split("});\n\n");
  expect(calls).toContain("await music.");
  expect(unindented(read("start-sample.ts"))).toContain(unindented(calls));
});
