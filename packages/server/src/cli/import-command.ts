import { type Command, Option } from "commander";
import { importCatalog, type ImportOptions } from "../import/import-catalog.ts";
import type { FileSummary, ImportSummary } from "../import/import-summary.ts";
import { databaseOption, openOrCreateDatabase, withStore } from "./database.ts";
import { createImportProgress } from "./import-progress.ts";
import { createSkipNotes } from "./import-skips.ts";
import type { Output } from "./output.ts";

interface ImportCommandOptions {
  readonly db: string;
  readonly strict?: true;
}

/** `gatefold import` */
export function addImportCommand(program: Command, output: Output): void {
  program
    .command("import")
    .description(
      "add albums to the catalog: Album objects or MusicBrainz releases, NDJSON or JSON, .gz, .xz, .tar",
    )
    .argument("<file...>", '"-" is standard input')
    .addOption(databaseOption())
    .addOption(new Option("--strict", "exit with 1 if a line was skipped"))
    .action(async (files: readonly string[], { db, strict }: ImportCommandOptions) => {
      const stop = new AbortController();
      const abort = () => stop.abort();
      process.once("SIGINT", abort).once("SIGTERM", abort);
      try {
        await withStore(await openOrCreateDatabase(db), async (store) => {
          if (!store.persistent) console.error(KEEPS_NOTHING);
          const options = { store, files, strict: strict === true, signal: stop.signal };
          const summary = await importVisibly(options);
          console.log(describeSummary(summary, await store.catalog.count()));
          if (summary.failed) output.exitCode = 1;
        });
      } finally {
        process.off("SIGINT", abort).off("SIGTERM", abort);
      }
    });
}

const KEEPS_NOTHING = "gatefold: --db :memory: keeps nothing when this command ends.";

/** Imports, and shows how far it is. */
async function importVisibly(options: ImportOptions): Promise<ImportSummary> {
  const progress = createImportProgress(process.stderr);
  const skips = createSkipNotes(progress.note);
  try {
    return await importCatalog({ ...options, onSkip: skips.add, onProgress: progress.update });
  } finally {
    skips.end();
    progress.end();
  }
}

function describeSummary({ files, imported, skipped }: ImportSummary, albums: number): string {
  const lines = files.map(describeFile);
  if (files.length > 1) lines.push(`together: ${imported} imported, ${skipped} skipped`);
  return [...lines, `albums in the catalog: ${albums}`].join("\n");
}

function describeFile({ file, imported, skipped, resumedFrom, durationMs }: FileSummary): string {
  const resumed = resumedFrom === undefined ? "" : `, continued after line ${resumedFrom}`;
  return `${file}: ${imported} imported, ${skipped} skipped in ${(durationMs / 1000).toFixed(1)} s${resumed}`;
}
