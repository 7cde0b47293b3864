import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { apiChanges } from "./api-changes.ts";
import { publicPackages } from "../packages.ts";
import { declarations, reportFile } from "./declarations.ts";

/**
 * Compares the committed API reports with the built declarations, or writes them: `pnpm api:update`, which builds first,
 * runs `node scripts/pull-request/api-reports.ts --update`.
 */
function main(update: boolean): void {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  for (const { folder, manifest } of publicPackages(root)) {
    const path = reportFile(folder);
    const committed = existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "";
    const text = apiReport(join(root, folder), declarations(manifest));
    if (committed === text) continue;
    const changes = apiChanges(committed, text).map((change) => `\n  ${change.text}`);
    console.log(`${path}: ${changes.join("") || "only comments or imports differ"}`);
    if (update) writeFileSync(join(root, path), text);
    else process.exitCode = 1;
  }
}

/**
 * The report of a package, from its built declarations: all that its entry points export, and the types that those refer
 * to, each told once.
 *
 * @param entries the declarations of each entry point, by its path in `exports`
 */
function apiReport(packageFolder: string, entries: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-api-"));
  // API Extractor takes one file, which has to be in the package.
  const file = join(packageFolder, ".api-entries.d.mts");
  const lines = Array.from(entries, ([path, types]) => {
    const name = path === "." ? "index" : path.replace("./", "").replaceAll(/\W/g, "_");
    return `export * as ${name} from ${JSON.stringify(types.replace(/\.d\.mts$/, ".mjs"))};\n`;
  });
  writeFileSync(file, lines.join(""));
  try {
    extract(packageFolder, file, folder);
    return readFileSync(join(folder, REPORT), "utf8");
  } finally {
    rmSync(file);
    rmSync(folder, { recursive: true });
  }
}

const REPORT = "report.api.md";
const silent = { logLevel: ExtractorLogLevel.None, addToApiReportFile: false };

function extract(packageFolder: string, file: string, folder: string): void {
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(packageFolder, "package.json"),
    configObject: {
      projectFolder: packageFolder,
      mainEntryPointFilePath: file,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            // Tests of the packed packages check the declarations.
            skipLibCheck: true,
            target: "es2022",
            lib: ["es2024", "dom", "dom.iterable", "dom.asynciterable"],
            module: "esnext",
            moduleResolution: "bundler",
            strict: true,
            types: ["node"],
          },
          files: [file],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: REPORT,
        reportFolder: folder,
        reportTempFolder: join(folder, "new"),
        // Types that aren't exported, but that those refer to which are.
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      messages: {
        compilerMessageReporting: { default: silent },
        extractorMessageReporting: { default: silent },
        tsdocMessageReporting: { default: silent },
      },
    },
  });
  Extractor.invoke(config, {
    localBuild: true,
    messageCallback(message) {
      message.handled = true;
    },
  });
}

main(process.argv.includes("--update"));
