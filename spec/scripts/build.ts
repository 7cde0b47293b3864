import { join } from "node:path";
import { writePackageFiles } from "./package-files.ts";
import { SPEC_FOLDER } from "./redocly.ts";

/** Builds the package into dist: `node scripts/build.ts`. */
writePackageFiles(join(SPEC_FOLDER, "dist"));
