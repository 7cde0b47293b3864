import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { gzippedBytes } from "../bundle.ts";
import { atExit } from "../cleanup.ts";
import { note } from "../environment.ts";
import type { ClientCandidate } from "./candidates.ts";

/** What was measured of a client. */
export interface ClientFigures {
  readonly name: string;
  readonly gzippedBytes: Readonly<Record<string, number>>;
  readonly instantiations: number | undefined;
  readonly importMs: number | undefined;
  readonly callsPerSecond: number | undefined;
}

/** Measures one client. What can't be measured of a peer is left out with a note. */
export async function figuresOf(candidate: ClientCandidate, rounds: number): Promise<ClientFigures> {
  const { name, folder, bundles, typed, specifier, call } = candidate;
  note(`measuring ${name}`);
  const attempt = async (what: string, measure: () => Promise<number>) => {
    try {
      return await measure();
    } catch (error) {
      note(`${what} of ${name} can't be measured: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
  const sizes: Record<string, number> = {};
  for (const [label, code] of Object.entries(bundles)) {
    const size = await attempt(label, () => gzippedBytes(code, { folder, external: ["node:*"] }));
    if (size !== undefined) sizes[label] = size;
  }
  return {
    name,
    gzippedBytes: sizes,
    instantiations: typed === "" ? undefined : await attempt("types", () => instantiations(typed, folder)),
    importMs:
      specifier === "" ? undefined : await attempt("import", () => importMs(specifier, folder, rounds)),
    callsPerSecond:
      call === undefined ? undefined : await attempt("calls", () => callsPerSecond(call, folder, rounds)),
  };
}

const TSC = fileURLToPath(new URL("../../node_modules/.bin/tsc", import.meta.url));
const FLAGS =
  "--noEmit --ignoreConfig --extendedDiagnostics --strict --skipLibCheck --allowImportingTsExtensions " +
  "--target es2022 --lib es2022,dom,dom.iterable --module esnext --moduleResolution bundler";

/**
 * How many type instantiations the compiler makes for some code, over those for an empty file.
 *
 * @throws Error if the code has a type error, for then it would measure something else
 */
async function instantiations(code: string, folder: string): Promise<number> {
  // The file has to stand where the packages are found.
  const place = mkdtempSync(join(folder, ".types-"));
  const remove = atExit(() => rmSync(place, { recursive: true, force: true }));
  try {
    return (await count(place, code)) - (await count(place, "export {};\n"));
  } finally {
    remove();
  }
}

async function count(place: string, code: string): Promise<number> {
  const file = join(place, "measured.ts");
  writeFileSync(file, code);
  const { stdout } = await promisify(execFile)(TSC, [...FLAGS.split(" "), "--types", "", file], {
    cwd: place,
  }).catch((error: unknown) => {
    throw new Error(`the code does not compile: ${output(error)}\n${code}`);
  });
  return Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1] ?? Number.NaN);
}

function output(error: unknown): string {
  return error instanceof Error && "stdout" in error ? String(error.stdout).slice(0, 800) : String(error);
}

/** Runs code as a module in a new process, where its packages are found, and returns the number that it prints. */
async function runModule(code: string, folder: string): Promise<number> {
  const file = join(folder, `.measured-${process.pid}.mjs`);
  const remove = atExit(() => rmSync(file, { force: true }));
  try {
    const { code: plain } = await transform(code, { loader: "ts", target: "es2022" });
    writeFileSync(file, plain);
    const { stdout } = await promisify(execFile)(process.execPath, [file], { cwd: folder });
    return Number(stdout.trim().split("\n").at(-1));
  } finally {
    remove();
  }
}

/**
 * How long the first import of a package takes in a new process, in milliseconds: the shortest of several, for
 * whatever else the machine does only adds to it.
 */
async function importMs(specifier: string, folder: string, rounds: number): Promise<number> {
  const code = `const startMs = performance.now();
await import(${JSON.stringify(specifier)});
console.log(performance.now() - startMs);`;
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) times.push(await runModule(code, folder));
  return Math.min(...times);
}

const CALLS = 20_000;

/** How many calls a second are made, one after the other, when `fetch` answers at once: the most of several. */
async function callsPerSecond(setUp: string, folder: string, rounds: number): Promise<number> {
  const code = `const body = JSON.stringify({ data: { album: { id: "B0064UPU4G", title: "Discovery" } } });
globalThis.fetch = async () => new Response(body, { headers: { "content-type": "application/json" } });
${setUp}
for (let warm = 0; warm < 2_000; warm++) await call();
const startMs = performance.now();
for (let n = 0; n < ${CALLS}; n++) await call();
console.log(${CALLS} / ((performance.now() - startMs) / 1000));`;
  const rates: number[] = [];
  for (let round = 0; round < rounds; round++) rates.push(await runModule(code, folder));
  return Math.max(...rates);
}
