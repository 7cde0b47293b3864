import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { hasChromium } from "@gatefold/test-chromium";
import { temporaryFolder } from "../packages.ts";
import { ROOT } from "@gatefold/conformance/repository.ts";
import { startCommand } from "@gatefold/conformance/run.ts";
import { isThorough } from "@gatefold/test-helpers/thorough";
import { type Block, chainOf, checks, guides, readBlocks } from "./guide.ts";
import { type OwnValues, Reader, seeLibrary, signInOnPage } from "./reader.ts";

const FOLLOW_MS = 600_000;

/**
 * Guides whose installation alone takes longer than other guides as a whole. They are followed with `THOROUGH=1`; the tests of
 * the docs compile their TypeScript in every run.
 */
const LARGE: ReadonlySet<string> = new Set(["nextjs", "react-native"]);

/** What a reader does in a browser, once a server of the guide runs. */
const IN_BROWSER: Readonly<Record<string, (url: string) => Promise<void>>> = {
  nextjs: signInOnPage,
  "nextjs-hooks": signInOnPage,
  react: seeLibrary,
  "react-sign-in": signInOnPage,
};

const blocks = guides.flatMap((guide) => guide.blocks);

/** Whether the reader does something with it. */
function isFollowed({ needs, from, kind }: Block): boolean {
  return needs === undefined && from === undefined && kind !== "shown";
}

test("every block is a file, a command or its output, or says why it is none", () => {
  expect(guides.length).toBeGreaterThan(8);
  const unclear = blocks.filter(
    (block) => isFollowed(block) && !block.file && !block.kind && block.language !== "sh",
  );
  expect(unclear.map(({ at }) => at)).toEqual([]);
  expect(blocks.flatMap(({ needs }) => needs ?? []).filter((needs) => checks[needs] === undefined)).toEqual(
    [],
  );
});

test("the marks of a block are read", () => {
  const page =
    '```ts title="a/b.mts" run\ncode\n```\n\n## Next\n\n```sh needs="a server" server\nx\n```\n\n```text output\ny\n```\n';
  expect(readBlocks("page.md", page)).toEqual([
    {
      at: "page.md:1",
      section: "",
      language: "ts",
      code: "code\n",
      file: "a/b.mts",
      needs: undefined,
      from: undefined,
      kind: undefined,
    },
    {
      at: "page.md:7",
      section: "Next",
      language: "sh",
      code: "x\n",
      file: undefined,
      needs: "a server",
      from: undefined,
      kind: "server",
    },
    {
      at: "page.md:11",
      section: "Next",
      language: "text",
      code: "y\n",
      file: undefined,
      needs: undefined,
      from: undefined,
      kind: "output",
    },
  ]);
});

describe.for(blocks.filter(({ needs }) => needs !== undefined))("$at, which needs $needs", (block) => {
  test("is what its tool takes", async () => {
    const folder = temporaryFolder("guide-check");
    onTestFinished(() => rmSync(folder, { recursive: true }));
    expect(await checks[block.needs ?? ""]?.(block, folder)).toBeUndefined();
  });
});

test.for(blocks.filter(({ from }) => from !== undefined))("$at is a part of $from", ({ from = "", code }) => {
  const unindented = (text: string) => text.replaceAll(/^ +/gm, "");
  expect(unindented(readFileSync(join(ROOT, from), "utf8"))).toContain(unindented(code));
});

describe("a guide, followed in an empty folder with the packed packages", () => {
  const folder = temporaryFolder("guide-server");
  let values: OwnValues;
  let stop: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    const database = join(folder, "gatefold.db");
    const bin = join(ROOT, "packages/emulator/bin/gatefold-emulator.mjs");
    const server = await startCommand(
      [process.execPath, bin, "start", "--json", "--port", "0", "--db", database],
      folder,
    );
    stop = server.stop;
    values = JSON.parse(server.line);
  });
  afterAll(async () => {
    await stop?.();
    rmSync(folder, { recursive: true });
  });

  for (const guide of guides.filter(({ continues }) => continues === undefined)) {
    const chain = chainOf(guide).filter(({ blocks: all }) => all.some(isFollowed));
    if (chain.length === 0 || (!isThorough && LARGE.has(guide.name))) continue;
    const names = chain.map(({ name }) => name).join(", ");
    test.skipIf(guide.name === "playwright" && !hasChromium())(
      `following ${names} gives what is said`,
      { timeout: FOLLOW_MS },
      async () => {
        const reader = await Reader.start({ registry: inject("registry"), values });
        onTestFinished(() => reader.leave());
        mkdirSync(reader.folder, { recursive: true });
        for (const { name, blocks: all } of chain) {
          // A server that a guide starts takes the place of the one before.
          if (all.some(({ kind }) => kind === "server")) await reader.stopServers();
          for (const block of all.filter(isFollowed)) {
            await reader.follow(block);
            if (block.kind === "server") await IN_BROWSER[name]?.(reader.served);
          }
        }
      },
    );
  }
});
