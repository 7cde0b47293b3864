import { existsSync, readFileSync, rmSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { ROOT } from "@gatefold/conformance/repository.ts";
import { launchChromium } from "@gatefold/test-chromium";
import type { Block } from "../guides/guide.ts";
import { Reader } from "../guides/reader.ts";
import { temporaryFolder } from "../packages.ts";
import { blocksOf, type Task } from "./tasks.ts";

const REPOSITORY = "https://github.com/gatefold/gatefold.git";

/** What is to be seen at the end of a task, by its name. Each returns what was really there, or fails. */
const results: Readonly<Record<string, (reader: Reader) => Promise<string>>> = {
  "call the API, in a clone": titleOfAlbum,
  "call the API": titleOfAlbum,
  "show a library in React": async ({ served }) => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      page.setDefaultTimeout(60_000);
      await page.goto(served);
      await page.getByRole("listitem").first().waitFor();
      const title = await page.evaluate<string>("document.querySelector('li img').nextSibling.data");
      return `Chromium shows ${title}`;
    } finally {
      await browser.close();
    }
  },
  "test with Vitest": async ({ printed }) => found(/Tests +(\d+ passed)/.exec(printed)?.[1], printed),
  "import a playlist": async ({ printed }) =>
    found(/^.*\{ done: (\d+), total: \1 \}$/m.exec(printed)?.[0], printed),
  "run for a team": async ({ printed, served }) => {
    const [key, token] = ["amzn1\\.application\\.", "eyJ"].map((start) =>
      found(new RegExp(`^${start}\\S+$`, "m").exec(printed)?.[0], printed),
    );
    const url = new URL("/v1/albums/B000000001", served);
    url.hostname = ownAddress();
    const headers = { "x-api-key": `${key}`, authorization: `Bearer ${token}` };
    const answer = await fetch(url, { headers });
    const body = await answer.text();
    return `${answer.status} with ${titleIn(body)} from another address`;
  },
};

/** What a task took. */
export interface Outcome {
  /** From the first command to what is to be seen: the machine's time, none for reading and typing. */
  readonly seconds: number;
  readonly result: string;
}

/**
 * Does what the guides say for a task, in an empty folder, with an empty home folder.
 *
 * @throws Error if a command fails, or if what is to be seen at the end isn't there
 */
export async function follow(task: Task, registry: string): Promise<Outcome> {
  const home = temporaryFolder("newcomer-home");
  const reader = await Reader.start({ registry, home });
  try {
    const start = performance.now();
    for (const block of blocksOf(task)) {
      await reader.follow(withClone(block));
      if (block.kind === "server") learnValues(reader);
    }
    const result = (await results[task.name]?.(reader)) ?? "";
    return { seconds: (performance.now() - start) / 1000, result };
  } finally {
    await reader.leave();
    rmSync(home, { recursive: true, force: true });
  }
}

/** The repository as it was committed here, in place of GitHub's. */
function withClone(block: Block): Block {
  return { ...block, code: block.code.replace(REPOSITORY, `${ROOT} gatefold`) };
}

/** Reads key and token where the emulator says that they are kept. */
function learnValues(reader: Reader): void {
  const file = join(reader.workingFolder, ".gatefold/gatefold.db.env");
  if (!existsSync(file)) return;
  const { API_URL = "", API_KEY = "", TOKEN = "", CLIENT_ID = "" } = parseEnv(readFileSync(file, "utf8"));
  reader.learn({ url: API_URL, apiKey: API_KEY, token: TOKEN, clientId: CLIENT_ID });
}

async function titleOfAlbum({ printed }: Reader): Promise<string> {
  return `curl prints ${titleIn(printed)}`;
}

/** The title of the album that an answer holds. */
function titleIn(body: string): string {
  return found(/"title":"([^"]+)"/.exec(body)?.[1], body);
}

/** An address that other machines of the network would call. */
function ownAddress(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
  const other = addresses.find(({ family, internal }) => family === "IPv4" && !internal);
  return other?.address ?? "127.0.0.1";
}

function found(value: string | undefined, printed: string): string {
  if (value === undefined) throw new Error(`The result isn't there:\n${printed}`);
  return value;
}
