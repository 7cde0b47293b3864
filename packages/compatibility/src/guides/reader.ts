import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { findChromium, hasChromium, launchChromium } from "@gatefold/test-chromium";
import { freePort } from "@gatefold/test-postgres";
import { type Tarball, temporaryFolder } from "../packages.ts";
import { environment, run } from "@gatefold/conformance/run.ts";
import type { Block } from "./guide.ts";

/** The values of a server that a reader fills in. */
export interface OwnValues {
  readonly url: string;
  readonly apiKey: string;
  readonly token: string;
  readonly clientId: string;
}

/** Somebody who follows a guide in an empty folder. */
export class Reader {
  readonly folder: string = temporaryFolder("guide");
  readonly #tools: string = temporaryFolder("guide-tools");
  readonly #port: number;
  readonly #values: OwnValues;
  readonly #servers: { readonly child: ChildProcess; readonly closed: Promise<unknown> }[] = [];
  /** What the last command printed. */
  #printed = "";
  #served = "";

  private constructor(tarballs: readonly Tarball[], values: OwnValues, port: number) {
    this.#values = values;
    this.#port = port;
    const fileOf = new Map(tarballs.map(({ manifest, file }) => [manifest.name, file]));
    // No registry has what one of our packages depends on, so it is installed with it.
    const archives = Object.fromEntries(
      tarballs.map(({ manifest: { name, dependencies = {} } }) => [
        name,
        [name, ...Object.keys(dependencies)].flatMap((each) => fileOf.get(each) ?? []),
      ]),
    );
    writeTool(join(this.#tools, "npm"), npmTool(archives, join(this.#tools, "global")));
  }

  /** A reader who knows the values of a server, and has a free port for another. */
  static async start(tarballs: readonly Tarball[], values: OwnValues): Promise<Reader> {
    return new Reader(tarballs, values, await freePort());
  }

  /** Does what a block says. */
  async follow(block: Block): Promise<void> {
    const code = this.#withOwnValues(block.code);
    if (block.file !== undefined) return this.#save(block.file, code);
    if (block.kind === "output") return this.#compare(block.at, code);
    if (block.kind === "server") return this.#serve(block.at, code);
    await this.#runShell(block.at, code);
  }

  /** Stops all servers, and removes the folders. */
  async leave(): Promise<void> {
    for (const { child, closed } of this.#servers) {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
      await closed;
    }
    for (const folder of [this.folder, this.#tools]) rmSync(folder, { recursive: true, force: true });
  }

  /** Replaces the example values of the guide by real ones, as it tells the reader to do. */
  #withOwnValues(code: string): string {
    const { url, apiKey, token, clientId } = this.#values;
    return code
      .replaceAll("http://127.0.0.1:4800/v1", url)
      .replaceAll("http://127.0.0.1:4800", url.replace(/\/v1$/, ""))
      .replaceAll("localhost:4800", `localhost:${this.#port}`)
      .replaceAll("gatefold-emulator start", `gatefold-emulator start --port ${this.#port}`)
      .replaceAll("gatefold serve", `gatefold serve --port ${this.#port}`)
      .replaceAll("amzn1.application-oa2-client.…", clientId)
      .replaceAll("amzn1.application.…", apiKey)
      .replaceAll("Atza|…", token)
      .replaceAll("'the key'", `'${apiKey}'`)
      .replaceAll("'the token'", `'${token}'`);
  }

  #save(file: string, code: string): void {
    const path = join(this.#workingFolder(), file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
  }

  #compare(at: string, expected: string): void {
    if (!this.#printed.includes(expected.trim()))
      throw new Error(`${at}: expected\n${expected}but this was printed:\n${this.#printed}`);
  }

  /** Commands share their folder and variables, as in one terminal. */
  async #runShell(at: string, code: string): Promise<void> {
    const state = join(this.#tools, "state");
    const restore = existsSync(state) ? `. '${state}'\n` : "";
    const keep = `\nexport -p > '${state}'\npwd > '${this.#tools}/folder'\n`;
    const script = join(this.#tools, "script.sh");
    writeFileSync(script, restore + code + keep);
    const { exitCode, stdout, output } = await run(
      "sh",
      ["-eu", script],
      this.#workingFolder(),
      this.#variables(),
    );
    if (exitCode !== 0) throw new Error(`${at} ended with ${exitCode}:\n${output}`);
    this.#printed = stdout;
  }

  /** Starts a command that keeps running, and waits until it has printed an address. */
  async #serve(at: string, code: string): Promise<void> {
    const child = spawn("sh", ["-eu", "-c", code], {
      cwd: this.#workingFolder(),
      env: environment(this.#variables()),
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const closed = once(child, "close");
    this.#servers.push({ child, closed });
    this.#served = await new Promise<string>((resolve, reject) => {
      let text = "";
      const onData = (chunk: unknown) => {
        text += String(chunk);
        const [address] = text.match(/http:\/\/(?:localhost|127\.0\.0\.1):\d+\S*/) ?? [];
        if (address) resolve(address);
      };
      child.stdout.on("data", onData);
      child.stderr.on("data", onData);
      child.once("close", () => reject(new Error(`${at} ended early:\n${text}`)));
    });
  }

  /** The address that the last server printed. */
  get served(): string {
    return this.#served;
  }

  #workingFolder(): string {
    const kept = join(this.#tools, "folder");
    return existsSync(kept) ? readFileSync(kept, "utf8").trim() : this.folder;
  }

  #variables(): Record<string, string> {
    const { url, apiKey, token, clientId } = this.#values;
    const programs = [this.#tools, join(this.#tools, "global/bin"), dirname(process.execPath)];
    return {
      API_URL: url,
      API_KEY: apiKey,
      TOKEN: token,
      CLIENT_ID: clientId,
      CHROMIUM_PATH: findChromium() ?? "",
      // Colours would stand between an address and its port.
      NO_COLOR: "1",
      PATH: [...programs, process.env["PATH"]].join(delimiter),
    };
  }
}

/** An `npm` that installs the packed archives instead of our packages, and everything else as npm does. */
function npmTool(archives: Readonly<Record<string, readonly string[]>>, globalFolder: string): string {
  return `#!${process.execPath}
const { spawnSync } = require("node:child_process");
const archives = ${JSON.stringify(archives)};
const [, , ...given] = process.argv;
const own = given.filter((name) => archives[name]);
const args = [...new Set(given.flatMap((name) => archives[name] ?? [name]))];
const flags = own.length > 0 || given[0] === "install" ? ["--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"] : [];
const env = { ...process.env, npm_config_prefix: ${JSON.stringify(globalFolder)} };
const path = env.PATH.split(":").filter((folder) => folder !== __dirname).join(":");
const { status } = spawnSync("npm", [...args, ...flags], { stdio: "inherit", env: { ...env, PATH: path } });
process.exit(status ?? 1);
`;
}

function writeTool(file: string, text: string): void {
  writeFileSync(file, text);
  chmodSync(file, 0o755);
}

/** Opens the page of the guide about React, and waits until it shows the library. */
export async function seeLibrary(url: string): Promise<void> {
  await inBrowser(async (page) => {
    await page.goto(url);
    await page.getByText("The library is empty.").or(page.getByRole("listitem").first()).waitFor();
  });
}

/** Signs in on the page that the guide about React ends with. */
export async function signInOnPage(url: string): Promise<void> {
  await inBrowser(async (page) => {
    await page.goto(url);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("button", { name: "Allow" }).click();
    await page.getByText("The library is empty.").or(page.getByRole("listitem").first()).waitFor();
  });
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof launchChromium>>["newPage"]>>;

/** Uses a page of a browser, where one is installed. */
export async function inBrowser(use: (page: Page) => Promise<void>): Promise<void> {
  if (!hasChromium()) return;
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    await use(page);
  } finally {
    await browser.close();
  }
}
