import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { launchChromium } from "@gatefold/test-chromium";
import sharp from "sharp";
import { serveSite } from "../test/browser/serve-site.ts";
import { type Step, terminalPicture } from "./terminal-picture.ts";

// Makes the moving pictures of the README, from the real thing: `pnpm build`, then `node scripts/readme-pictures.ts`.

const ROOT = join(import.meta.dirname, "../../..");
const FOLDER = join(ROOT, ".github/pictures");
const MAX_BYTES = 300_000;
const SHOWN_LINES = 8;

mkdirSync(FOLDER, { recursive: true });
const steps = await startSteps();
write("start.svg", terminalPicture(steps, true));
write("start-still.svg", terminalPicture(steps, false));
await demoPictures();

/** Starts everything, calls an operation, and stops. */
async function startSteps(): Promise<readonly Step[]> {
  const start = run("npm", ["start", "--silent"]);
  const printed = await start.until("Stop with Ctrl+C.");
  const words = /^Get an album: npm (.*)$/m.exec(printed)?.[1]?.split(" ") ?? [];
  const call = run("npm", words);
  const album = await call.until("\n}");
  start.child.kill("SIGTERM");
  await once(start.child, "close");
  const command = `npm ${words.join(" ")}`;
  const lines = album.trimEnd().split("\n").slice(0, SHOWN_LINES);
  return [
    { command: "npm start", lines: printed.trimEnd().split("\n") },
    { command: `${command} | head -${SHOWN_LINES}`, lines },
  ];
}

function run(program: string, args: readonly string[]) {
  const env = { ...process.env, NO_COLOR: "1" };
  const child = spawn(program, args, { cwd: ROOT, env, stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  child.stdout.on("data", (chunk) => {
    text += String(chunk);
  });
  const until = (end: string) =>
    new Promise<string>((resolve, reject) => {
      child.stdout.on("data", () => text.includes(end) && resolve(text));
      child.once("close", () => reject(new Error(`${program} ended before "${end}":\n${text}`)));
    });
  return { child, until };
}

/** Searches, adds an album and shows the library, in the demo of the docs. */
async function demoPictures(): Promise<void> {
  const site = await serveSite();
  const browser = await launchChromium();
  const page = await browser.newPage({
    colorScheme: "light",
    viewport: { width: 800, height: 520 },
    reducedMotion: "reduce",
  });
  const frames: Buffer[] = [];
  const delays: number[] = [];
  const keep = async (delayMs: number) => {
    frames.push(await page.screenshot({ animations: "disabled", caret: "hide" }));
    delays.push(delayMs);
  };
  await page.goto(site.url("/demo/"));
  await page.getByRole("link", { name: "Discovery" }).first().waitFor();
  await page.waitForLoadState("networkidle");
  await keep(1_600);
  const field = page.getByRole("searchbox", { name: "Search tracks, albums and artists" });
  await field.click();
  for (const letter of "in rainbows") {
    await field.press(letter === " " ? "Space" : letter);
    await keep(110);
  }
  await page.getByRole("button", { name: "Add In Rainbows" }).first().waitFor();
  await keep(1_400);
  await page.getByRole("button", { name: "Add In Rainbows" }).first().click();
  await page.getByRole("button", { name: "Remove In Rainbows" }).first().waitFor();
  await keep(1_600);
  await page.getByRole("link", { name: "Library" }).first().click();
  await page.getByRole("link", { name: "In Rainbows" }).first().waitFor();
  await page.waitForLoadState("networkidle");
  await keep(3_000);
  await browser.close();
  await site.stop();
  const options = { quality: 70, effort: 6 };
  write(
    "demo.webp",
    await sharp(frames, { join: { animated: true } })
      .webp({ ...options, delay: delays })
      .toBuffer(),
  );
  write("demo-still.webp", await sharp(frames.at(-1)).webp(options).toBuffer());
}

function write(name: string, content: string | Buffer): void {
  const file = join(FOLDER, name);
  writeFileSync(file, content);
  const { size } = statSync(file);
  if (size > MAX_BYTES) throw new Error(`${name} has ${size} bytes, more than ${MAX_BYTES}.`);
  console.log(`${name}: ${size} bytes`);
}
