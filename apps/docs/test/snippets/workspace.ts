import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { BINS } from "./start-api.ts";

const run = promisify(execFile);
const APP = join(import.meta.dirname, "../..");

/** The compiler options that the guides name: strict, and with the DOM because of React. */
const COMPILER_OPTIONS = {
  target: "ES2023",
  lib: ["ES2023", "DOM", "DOM.Iterable"],
  types: ["node"],
  module: "NodeNext",
  moduleDetection: "force",
  jsx: "react-jsx",
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true,
};

/** Guides whose imports a bundler resolves, without the extensions that Node needs. */
const BUNDLED = ["guides-nextjs*", "guides-react-native*"];

/** A folder in which snippets are compiled and run as a reader would. */
export interface Workspace {
  readonly folder: string;
  write(file: string, code: string): string;
  /** The errors of the compiler in all TypeScript files; empty without errors. */
  compile(): Promise<string>;
  /**
   * Runs a program, with the commands of the packages in its path, and returns its output.
   *
   * @param subfolder where to run it, below the folder of the workspace
   */
  run(
    program: string,
    args: readonly string[],
    env?: Readonly<Record<string, string>>,
    subfolder?: string,
  ): Promise<string>;
  remove(): void;
}

/** Makes a folder below the app, so that snippets can import the app's dependencies. */
export function makeWorkspace(): Workspace {
  mkdirSync(join(APP, ".astro"), { recursive: true });
  const folder = mkdtempSync(join(APP, ".astro/snippets-"));
  mkdirSync(join(folder, "bin"));
  for (const [name, file] of Object.entries(BINS)) symlinkSync(file, join(folder, "bin", name));
  const write = (file: string, code: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), code);
    return join(folder, file);
  };
  copyFileSync(join(import.meta.dirname, "guide-packages.d.ts"), join(folder, "guide-packages.d.ts"));
  const include = ["**/*.ts", "**/*.tsx", "**/*.mts"];
  write("tsconfig.json", JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include, exclude: BUNDLED }));
  const compilerOptions = { ...COMPILER_OPTIONS, module: "ESNext", moduleResolution: "Bundler" };
  const bundled = [
    "guide-packages.d.ts",
    ...BUNDLED.flatMap((name) => include.map((one) => `${name}/${one}`)),
  ];
  write("tsconfig.bundled.json", JSON.stringify({ compilerOptions, include: bundled }));
  return {
    folder,
    write,
    async compile() {
      const tsc = join(APP, "node_modules/typescript/bin/tsc");
      let said = "";
      for (const config of ["tsconfig.json", "tsconfig.bundled.json"]) {
        const { stdout } = await run(process.execPath, [tsc, "-p", join(folder, config)]).catch(
          ({ stdout, stderr }) => ({ stdout: `${stdout}${stderr}` }),
        );
        said += stdout;
      }
      return said;
    },
    async run(program, args, env = {}, subfolder = ".") {
      const path = `${join(folder, "bin")}:${process.env["PATH"]}`;
      const { stdout } = await run(program, [...args], {
        cwd: join(folder, subfolder),
        env: { NO_PROXY: "127.0.0.1", ...process.env, ...env, PATH: path },
        timeout: 100_000,
      });
      return stdout;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
