import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ENTRY_POINTS } from "./entry-points.ts";
import { readApi } from "./read-api.ts";

const dist = join(import.meta.dirname, "../dist");
mkdirSync(dist, { recursive: true });
const api = readApi(join(import.meta.dirname, "../../.."), ENTRY_POINTS);
writeFileSync(join(dist, "api.json"), JSON.stringify(api));
