import type { Command } from "commander";
import {
  type FileSummary,
  importCatalog,
  type ImportOptions,
  type ImportSummary,
} from "../import/import-catalog.ts";
import { type DataOptions, jsonOption, type Output, print } from "./command.ts";
import { databaseOption, openOrCreateDatabase, withStore } from "./database.ts";
import { createIdLines, createImportProgress, createSkipNotes } from "./import-output.ts";

interface ImportCommandOptions extends DataOptions {
  readonly strict?: true;
  readonly ids?: true;
}

export function addImportCommand(program: Command, output: Output): void {
  program
    .command("import")
    .description(
      "add albums to the catalog: Album objects or MusicBrainz releases, NDJSON or JSON, .gz, .xz, .tar",
    )
    .argument("<file...>", '"-" is standard input')
    .addOption(databaseOption())
    .addOption(jsonOption())
    .option("--ids", "print the id of every album, not only those of the first 10 releases")
    .option("--strict", "exit with 1 if a line was skipped")
    .action(async (files: readonly string[], commandOptions: ImportCommandOptions) => {
      const { db, strict } = commandOptions;
      const stop = new AbortController();
      const abort = () => stop.abort();
      process.once("SIGINT", abort).once("SIGTERM", abort);
      try {
        const { store } = await openOrCreateDatabase(db);
        await withStore(store, async () => {
          if (!store.persistent) console.error(KEEPS_NOTHING);
          const options = { store, files, strict: strict === true, signal: stop.signal };
          const ids = createIdLines(commandOptions, `${program.name()} albums list`);
          const summary = await importVisibly({ ...options, onImported: ids.add });
          ids.end();
          const albums = await store.catalog.count("albums");
          print(commandOptions, { ...summary, albums }, describeSummary(summary, albums));
          if (summary.failed) output.exitCode = 1;
        });
      } finally {
        process.off("SIGINT", abort).off("SIGTERM", abort);
      }
    });
}

const KEEPS_NOTHING = "gatefold: --db :memory: keeps nothing when this command ends.";

async function importVisibly(options: ImportOptions): Promise<ImportSummary> {
  const progress = createImportProgress(process.stderr);
  const skips = createSkipNotes(progress.note);
  const onImported: ImportOptions["onImported"] = (albums) => {
    // The bar is drawn again below the ids with the next chunk.
    progress.end();
    options.onImported?.(albums);
  };
  try {
    return await importCatalog({ ...options, onImported, onSkip: skips.add, onProgress: progress.update });
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
