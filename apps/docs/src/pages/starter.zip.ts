import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRoute } from "astro";
import { zipSync } from "fflate";
import { repositoryPath } from "../site/repository.ts";

const FOLDER = "gatefold-starter";

/** The project of `apps/docs/starter`, in a folder. Built twice, it is the same. */
export const GET: APIRoute = () => {
  const source = repositoryPath("apps/docs/starter");
  const files = globSync("**/*", { cwd: source, withFileTypes: true, exclude: ["node_modules", "dist"] })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const contents = files.map((file) => [
    `${FOLDER}${file.slice(source.length).replaceAll("\\", "/")}`,
    new Uint8Array(readFileSync(file)),
  ]);
  return new Response(
    new Uint8Array(zipSync(Object.fromEntries(contents), { mtime: "1980-01-01T00:00:00" })),
  );
};
