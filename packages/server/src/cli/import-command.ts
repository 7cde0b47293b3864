import { type Command, Option } from "commander";
import { importCatalog, type SkippedLine } from "../import/import-catalog.ts";
import type { FileSummary, ImportSummary } from "../import/import-summary.ts";
import { databaseOption, withStore } from "./database.ts";
import { createImportProgress } from "./import-progress.ts";
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
    .action((files: readonly string[], options: ImportCommandOptions) =>
      withStore(options.db, async (store) => {
        const stop = new AbortController();
        const abort = () => stop.abort();
        process.once("SIGINT", abort).once("SIGTERM", abort);
        const progress = createImportProgress(process.stderr);
        try {
          const strict = options.strict === true;
          const onSkip = (skipped: SkippedLine) => progress.note(describeSkip(skipped));
          const onProgress = progress.update;
          const summary = await importCatalog({
            store,
            files,
            strict,
            signal: stop.signal,
            onSkip,
            onProgress,
          });
          progress.end();
          console.log(describeSummary(summary, await store.countAlbums()));
          if (summary.failed) output.exitCode = 1;
        } finally {
          progress.end();
          process.off("SIGINT", abort).off("SIGTERM", abort);
        }
      }),
    );
}

function describeSkip({ file, entry, line, reason }: SkippedLine): string {
  return `skipped ${entry ? `${file} (${entry})` : file}:${line}: ${reason}`;
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
