import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { apiChanges } from "./api-changes.ts";
import { apiReport } from "./api-report.ts";
import { declarations, publicPackages, reportFile } from "./packages.ts";

/**
 * Compares the committed API reports with the built declarations, or writes them: `pnpm api:update`, which builds first,
 * runs `node scripts/pull-request/api-reports.ts --update`.
 */
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const update = process.argv.includes("--update");

for (const { folder, manifest } of publicPackages(ROOT)) {
  const path = reportFile(folder);
  const committed = existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), "utf8") : "";
  const text = apiReport(join(ROOT, folder), declarations(manifest));
  if (committed === text) continue;
  const changes = apiChanges(committed, text).map((change) => `\n  ${change.text}`);
  console.log(`${path}: ${changes.join("") || "only comments or imports differ"}`);
  if (update) writeFileSync(join(ROOT, path), text);
  else process.exitCode = 1;
}
