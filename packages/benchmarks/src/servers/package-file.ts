import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A file of `@gatefold/server`. */
export function serverFile(path: string): string {
  return fileURLToPath(new URL(path, import.meta.resolve("@gatefold/server/package.json")));
}

/** A file of `@gatefold/emulator`. */
export function emulatorFile(path: string): string {
  return fileURLToPath(new URL(path, import.meta.resolve("@gatefold/emulator/package.json")));
}

/**
 * The bundled specification.
 *
 * @throws when it has not been built
 */
export function specificationFile(): string {
  return built(fileURLToPath(import.meta.resolve("@gatefold/spec/openapi.json")));
}

/** Throws when a file that the build makes is not there. */
export function built(file: string): string {
  if (existsSync(file)) return file;
  throw new Error(`There is no ${file}; run "pnpm build" first.`);
}
