import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { atExit } from "../cleanup.ts";

const TSC = fileURLToPath(new URL("../../node_modules/.bin/tsc", import.meta.url));
const FLAGS = [
  ...[
    "--noEmit",
    "--ignoreConfig",
    "--extendedDiagnostics",
    "--strict",
    "--skipLibCheck",
    "--allowImportingTsExtensions",
  ],
  ...[
    "--target",
    "es2022",
    "--lib",
    "es2022,dom,dom.iterable",
    "--module",
    "esnext",
    "--moduleResolution",
    "bundler",
  ],
  ...["--types", ""],
];

/**
 * How many type instantiations the compiler makes for some code, over those for an empty file.
 *
 * @throws Error if the code has a type error, for then it would measure something else
 */
export async function instantiations(code: string, folder: string): Promise<number> {
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
  const { stdout } = await promisify(execFile)(TSC, [...FLAGS, file], { cwd: place }).catch(
    (error: unknown) => {
      throw new Error(`the code does not compile: ${output(error)}\n${code}`);
    },
  );
  return Number(/^Instantiations:\s+(\d+)/m.exec(stdout)?.[1] ?? Number.NaN);
}

function output(error: unknown): string {
  return error instanceof Error && "stdout" in error ? String(error.stdout).slice(0, 800) : String(error);
}
