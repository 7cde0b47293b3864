import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createEmulator } from "@gatefold/emulator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT, readText } from "../repository.ts";
import { runWell } from "../run.ts";
import { httpProxy } from "./http-server.ts";

const README = "packages/client/README.md";
const ID = "B0064UPU4G";

/** The TypeScript of the README. A block without its own client continues the first block. */
const blocks = Array.from(readText(README).matchAll(/```ts\n(.*?)```/gs), ([, code = ""]) => code);
const [first = ""] = blocks;
const setUp = first.slice(0, first.indexOf("const album "));

function wholeOf(code: string): string {
  const own = /import \{|createClient\(/.test(code);
  if (!own) return `${setUp}${code}\nexport {};\n`;
  return `${code.includes("import {") ? "" : 'import { createClient } from "@gatefold/client";\n'}${code}\nexport {};\n`;
}

/** A folder where the packages of the workspace are found, and git looks at nothing. */
const dist = join(ROOT, "packages/conformance/dist");
mkdirSync(dist, { recursive: true });
const folder = mkdtempSync(join(dist, "readme-"));
const files = blocks.map((code, index) => ({ code, name: `block-${index + 1}.ts` }));

beforeAll(() => {
  for (const { code, name } of files) writeFileSync(join(folder, name), wholeOf(code));
});
afterAll(() => rmSync(folder, { recursive: true }));

it("has blocks that compile", async () => {
  expect(files.length).toBeGreaterThan(5);
  const config = {
    extends: join(ROOT, "tsconfig.base.json"),
    compilerOptions: {
      types: ["node"],
      lib: ["ES2023", "DOM"],
      isolatedDeclarations: false,
      noUnusedLocals: false,
    },
    include: ["*.ts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  await runWell(join(ROOT, "node_modules/.bin/tsc"), ["-p", folder], folder);
});

describe("runs", () => {
  const runnable = files.filter(({ code }) => !/location\b|amzn1|Atza/.test(code));

  it.for(runnable)("$name", async ({ name, code }) => {
    const server = await createEmulator({ seed: { library: [ID] } });
    const listening = await server.listen({ port: 0 });
    await using proxy = await httpProxy();
    try {
      const whole = wholeOf(code)
        .replaceAll("http://127.0.0.1:4800/v1", listening.url)
        .replaceAll("http://127.0.0.1:3128", proxy.url);
      writeFileSync(join(folder, `run-${name}`), whole);
      const credentials = { MUSIC_API_KEY: server.apiKey, MUSIC_TOKEN: server.token };
      expect(await runWell(process.execPath, [join(folder, `run-${name}`)], folder, credentials)).not.toBe(
        "",
      );
      expect(proxy.targets).toHaveLength(code.includes("ProxyAgent") ? 1 : 0);
    } finally {
      await listening.close();
    }
  });
});
