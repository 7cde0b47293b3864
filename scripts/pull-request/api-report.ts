import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

/**
 * The report of a package, from its built declarations: all that its entry points export, and the types that those refer
 * to, each told once.
 *
 * @param entries the declarations of each entry point, by its path in `exports`
 */
export function apiReport(packageFolder: string, entries: ReadonlyMap<string, string>): string {
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
