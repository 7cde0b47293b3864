import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { bundle } from "./bundle.ts";
import { RELEASES, releaseHistory } from "./releases.ts";

/** Prints what each release changed and what is not released yet, as JSON: `node scripts/changes.ts`. */
const text = { type: "string" } as const;
const { values } = parseArgs({ options: { document: text, folder: text } });
const document = values.document === undefined ? bundle() : readFileSync(values.document, "utf8");
console.log(JSON.stringify(releaseHistory(parse(document), values.folder ?? RELEASES), null, 2));
