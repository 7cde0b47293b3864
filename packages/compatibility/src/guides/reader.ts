import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { findChromium, hasChromium, launchChromium } from "@gatefold/test-chromium";
import { freePort } from "@gatefold/test-postgres";
import { temporaryFolder } from "../packages.ts";
import { configuredRegistry } from "../project.ts";
import { environment, run, runWell } from "@gatefold/conformance/run.ts";
import type { Block } from "./guide.ts";

/** How long a server may take to print its address, with an installation and a build before. */
const SERVE_MS = 400_000;

/** The values of a server that a reader fills in. */
export interface OwnValues {
  readonly url: string;
  readonly apiKey: string;
  readonly token: string;
  readonly clientId: string;
}

/** What somebody has before the first command. */
export interface ReaderOptions {
  /** URL of the registry with the packed packages. */
  readonly registry: string;
  /** A server that they know, whose values are in the variables that the samples read. */
  readonly values?: OwnValues;
  /** Their home folder. By default that of the user, with the archives that npm has in its cache. */
  readonly home?: string;
}

/** Somebody who follows a guide in an empty folder. */
export class Reader {
  readonly folder: string = temporaryFolder("guide");
  readonly #tools: string = temporaryFolder("guide-tools");
  readonly #cache: string = join(this.#tools, "cache");
  #port: number;
  readonly #variables: Readonly<Record<string, string>>;
  readonly #servers: { readonly child: ChildProcess; readonly closed: Promise<unknown> }[] = [];
  #values: OwnValues | undefined;
  /** What the last command printed. */
  #printed = "";
  #served = "";

  private constructor(port: number, variables: Readonly<Record<string, string>>) {
    this.#port = port;
    const global = join(this.#tools, "global");
    this.#variables = {
      ...variables,
      npm_config_prefix: global,
      npm_config_cache: this.#cache,
      npm_config_userconfig: join(this.#tools, "npmrc"),
      PATH: [join(global, "bin"), variables["PATH"]].join(delimiter),
    };
  }

  /** A reader who has a free port for a server of their own. */
  static async start({ registry, values, home }: ReaderOptions): Promise<Reader> {
    const reader = new Reader(await freePort(), {
      ...(values === undefined ? {} : variablesOf(values)),
      ...(home === undefined ? { npm_config_prefer_offline: "true" } : { HOME: home }),
      npm_config_audit: "false",
      npm_config_fund: "false",
      npm_config_loglevel: "error",
      npm_config_update_notifier: "false",
      CHROMIUM_PATH: findChromium() ?? "",
      // Colours would stand between an address and its port.
      NO_COLOR: "1",
      PATH: pathOutsideOfRepository(),
    });
    if (home === undefined) await reader.#shareArchives();
    const others = await configuredRegistry();
    writeFileSync(join(reader.#tools, "npmrc"), `registry=${others}\n@gatefold:registry=${registry}\n`);
    reader.#values = values;
    return reader;
  }

  /** Takes what npm has in its cache, but not what `npx` has installed: it may have our packages as they were. */
  async #shareArchives(): Promise<void> {
    const archives = (folder: string) => join(folder, "_cacache");
    const cache = await runWell("npm", ["config", "get", "cache"], tmpdir());
    mkdirSync(archives(cache.trim()), { recursive: true });
    mkdirSync(this.#cache);
    symlinkSync(archives(cache.trim()), archives(this.#cache));
  }

  /** Tells the reader the values of a server, which they write into files from then on. */
  learn(values: OwnValues): void {
    this.#values = values;
  }

  /** Does what a block says. */
  async follow(block: Block): Promise<void> {
    if (block.kind === "server" && this.#servers.length > 0) this.#port = await freePort();
    const code = this.#withOwnValues(block.code);
    if (block.file !== undefined) return this.#save(block.file, code);
    if (block.kind === "output") return this.#compare(block.at, code);
    if (block.kind === "server") return this.#serve(block.at, code);
    await this.#runShell(block.at, code);
  }

  /** Stops all servers. */
  async stopServers(): Promise<void> {
    for (const { child, closed } of this.#servers.splice(0)) {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGTERM");
      await closed;
    }
  }

  /** Stops all servers, and removes the folders. */
  async leave(): Promise<void> {
    await this.stopServers();
    for (const folder of [this.folder, this.#tools]) rmSync(folder, { recursive: true, force: true });
  }

  /** Replaces the example values of the guide by real ones, as it tells the reader to do. */
  #withOwnValues(code: string): string {
    const onOwnPort = code
      .replaceAll("localhost:4800", `localhost:${this.#port}`)
      .replaceAll(
        /(?<![\w/-])(gatefold-emulator start|@gatefold\/emulator start|gatefold serve)\b/g,
        `$1 --port ${this.#port}`,
      );
    if (this.#values === undefined) return onOwnPort;
    const { url, apiKey, token, clientId } = this.#values;
    return onOwnPort
      .replaceAll("http://127.0.0.1:4800/v1", url)
      .replaceAll("http://127.0.0.1:4800", url.replace(/\/v1$/, ""))
      .replaceAll("amzn1.application-oa2-client.…", clientId)
      .replaceAll("amzn1.application.…", apiKey)
      .replaceAll("Atza|…", token)
      .replaceAll("'the key'", `'${apiKey}'`)
      .replaceAll("'the token'", `'${token}'`);
  }

  #save(file: string, code: string): void {
    const path = join(this.workingFolder, file);
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
      this.workingFolder,
      this.#variables,
    );
    if (exitCode !== 0) throw new Error(`${at} ended with ${exitCode}:\n${output}`);
    this.#printed = stdout;
  }

  /** Starts a command that keeps running, and waits until it has printed an address. */
  async #serve(at: string, code: string): Promise<void> {
    const child = spawn("sh", ["-eu", "-c", code], {
      cwd: this.workingFolder,
      env: environment(this.#variables),
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const closed = once(child, "close");
    this.#servers.push({ child, closed });
    this.#served = await new Promise<string>((resolve, reject) => {
      let text = "";
      const onData = (chunk: unknown) => {
        text += String(chunk);
        const [address] = text.match(/http:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0):\d+\S*/) ?? [];
        if (address) resolve(address);
      };
      child.stdout.on("data", onData);
      child.stderr.on("data", onData);
      child.once("close", () => reject(new Error(`${at} ended early:\n${text}`)));
      setTimeout(() => reject(new Error(`${at} printed no address:\n${text}`)), SERVE_MS).unref();
    });
  }

  /** The address that the last server printed. */
  get served(): string {
    return this.#served;
  }

  /** What the last command printed that was no server. */
  get printed(): string {
    return this.#printed;
  }

  /** Where the last command left the reader. */
  get workingFolder(): string {
    const kept = join(this.#tools, "folder");
    return existsSync(kept) ? readFileSync(kept, "utf8").trim() : this.folder;
  }
}

function variablesOf({ url, apiKey, token, clientId }: OwnValues): Record<string, string> {
  return { API_URL: url, API_KEY: apiKey, TOKEN: token, CLIENT_ID: clientId };
}

/** Programs of the machine, but for those that are installed in a project: readers have only what they install. */
function pathOutsideOfRepository(): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return [dirname(process.execPath), ...folders.filter((folder) => !folder.includes("node_modules"))].join(
    delimiter,
  );
}

/** Opens the page of the guide about React, and waits until it shows the library. */
export async function seeLibrary(url: string): Promise<void> {
  await inBrowser(async (page) => {
    await page.goto(url);
    await page.getByText("The library is empty.").or(page.getByRole("listitem").first()).waitFor();
  });
}

/** Signs in on the page that a guide ends with. */
export async function signInOnPage(url: string): Promise<void> {
  await inBrowser(async (page) => {
    await page.goto(url);
    await page.getByText("Sign in", { exact: true }).click();
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
