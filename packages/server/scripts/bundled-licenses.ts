import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Rolldown } from "tsdown";

/** Where the build puts them. */
const FILE = "bundled-licenses.txt";

/** The folder of the package that a module belongs to, if it comes from a registry. */
function packageFolder(moduleId: string): string | undefined {
  return /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(moduleId.replaceAll("\\", "/"))?.[1];
}

function describe(folder: string): string {
  const { name, version, license, author, repository } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const readme = readdirSync(folder).find((each) => /^readme/i.test(each));
  const [, section] =
    /\n#+ licen[cs]e\s*\n([\s\S]*)/i.exec(readme ? readFileSync(join(folder, readme), "utf8") : "") ?? [];
  const text = file ? readFileSync(join(folder, file), "utf8") : section;
  const by = typeof author === "string" ? author : author?.name;
  const head = `${name} ${version}, ${license}${by ? `, by ${by}` : ""}\n${repository?.url ?? repository ?? ""}`;
  return `${head}\n\n${text?.trim() ?? "The package holds no text of its licence."}`;
}

/**
 * Writes the licences of the packages whose code becomes a part of ours, which all ask for that.
 *
 * The driver for PostgreSQL is one of fourteen packages. As a part of ours it adds none to an installation, and is
 * loaded by those alone who have such a database.
 */
export function bundledLicenses(): Rolldown.Plugin {
  return {
    name: "bundled-licenses",
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
      const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined));
      if (folders.size === 0) return;
      const source = `${[...folders]
        .toSorted()
        .map(describe)
        .join(`\n\n${"-".repeat(79)}\n\n`)}\n`;
      this.emitFile({ type: "asset", fileName: FILE, source });
    },
  };
}
