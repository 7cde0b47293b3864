import { globSync, readFileSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, relative } from "node:path";
import { setTimeout } from "node:timers/promises";
import { startCommand } from "@gatefold/conformance/run.ts";
import { launchChromium } from "@gatefold/test-chromium";
import { close, listen } from "@gatefold/test-helpers/loopback";
import { freePort } from "@gatefold/test-postgres";
import { resolveCommand } from "../runtimes.ts";
import type { Command, Place } from "./cell.ts";

/** Runs a command, and reads the last line of what it prints as JSON. */
export function printed(...command: Command): (place: Place) => Promise<unknown> {
  return async ({ run }) => JSON.parse((await run(command)).trim().split("\n").at(-1) ?? "");
}

/** Runs a script on the Node, or what stands for it, of the cell's package manager. */
export function script(file: string, ...args: readonly string[]): (place: Place) => Promise<unknown> {
  return (place) => printed(...place.manager.node, file, ...args)(place);
}

/** Runs a script that gets the setup of an emulator over HTTP as its argument. */
export function scriptOverHttp(...command: Command): (place: Place) => Promise<unknown> {
  return (place) => printed(...command, place.setup)(place);
}

/** The function that a built page leaves for those who open it. */
const CALL = "globalThis.callGatefold()";

/** Opens a page with the modules that were built into a folder, and makes its call. */
export function inChromium(entry: string): (place: Place) => Promise<unknown> {
  return async ({ folder }) => {
    await using site = await startSite(folder, `<script type="module" src="/${entry}"></script>`);
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const problems: string[] = [];
      page.on("pageerror", (error) => problems.push(String(error)));
      await page.goto(site.url);
      await page
        .waitForFunction("globalThis.callGatefold", undefined, { timeout: 100_000 })
        .catch((error) => {
          throw new Error(`The page has no function: ${problems.join("\n")}`, { cause: error });
        });
      return await page.evaluate(CALL);
    } finally {
      await browser.close();
    }
  };
}

/** Runs the built modules in Deno. */
export function inDeno(entry: string): (place: Place) => Promise<unknown> {
  return (place) => {
    const text = `await import("./${entry}");\nconsole.log(JSON.stringify(await ${CALL}));\n`;
    writeFileSync(join(place.folder, "in-deno.mjs"), text);
    return printed("Deno", "run", "--no-prompt", "--no-config", "--allow-read", "in-deno.mjs")(place);
  };
}

/** Runs the built modules in a worker of Cloudflare, without its compatibility with Node. */
export function inWorkerd(entry: string): (place: Place) => Promise<unknown> {
  return (place) => {
    const { folder } = place;
    const built = globSync(`${entry.replace(/\/.*/, "")}/**/*.{js,mjs}`, { cwd: folder });
    const worker = `import "./${entry}";\nexport default { async test() { console.log(JSON.stringify(await ${CALL})); } };\n`;
    writeFileSync(join(folder, "worker.mjs"), worker);
    const modules = ["worker.mjs", ...built].map((name) => `(name = "${name}", esModule = embed "${name}")`);
    writeFileSync(
      join(folder, "worker.capnp"),
      `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .worker)]);
const worker :Workerd.Worker = (compatibilityDate = "2026-01-01", modules = [${modules.join(", ")}]);
`,
    );
    return printed("workerd", "test", "worker.capnp")(place);
  };
}

/** Starts a server on a free port, and returns what its page has between `<output>` and `</output>`. */
export function served(command: Command, path: string): (place: Place) => Promise<unknown> {
  return async ({ folder, variables }) => {
    const port = String(await freePort());
    const server = await startCommand(await resolveCommand([...command, port]), folder, variables);
    try {
      const page = await fetchPatiently(`http://127.0.0.1:${port}${path}`);
      return /<output>(.*?)<\/output>/s.exec(page)?.[1] ?? page;
    } finally {
      await server.stop();
    }
  };
}

/** A server prints its first line before it listens. */
async function fetchPatiently(url: string, attempts = 300): Promise<string> {
  try {
    return await (await fetch(url)).text();
  } catch (error) {
    if (attempts === 0) throw error;
    await setTimeout(200);
    return fetchPatiently(url, attempts - 1);
  }
}

/** A site with the files of a folder, and a page in its root. */
async function startSite(folder: string, body: string): Promise<AsyncDisposable & { readonly url: string }> {
  const server = createServer(async ({ url = "/" }, response) => {
    const path = join(folder, new URL(url, "http://site.test").pathname);
    if (relative(folder, path) === "")
      return void response.setHeader("content-type", "text/html").end(`<!doctype html>${body}`);
    const type = /^\.m?js$/.test(extname(path)) ? "text/javascript" : "application/octet-stream";
    await readFile(path).then(
      (bytes) => response.setHeader("content-type", type).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  return { url: `${await listen(server)}/`, [Symbol.asyncDispose]: () => close(server) };
}

/** Runs tests that write a report in the form of Jest's, and returns how many passed. */
export function testsPassed(...command: Command): (place: Place) => Promise<unknown> {
  return async ({ folder, run }) => {
    await run([...command, "--outputFile=report.json"]);
    const report: { numPassedTests: number } = JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
    return report.numPassedTests;
  };
}
