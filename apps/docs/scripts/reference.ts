import { readFileSync } from "node:fs";
import { referenceOf } from "../src/model/reference.ts";

/**
 * Prints what the site makes from a specification, as JSON: `node scripts/reference.ts openapi.json`. Tests of the
 * repository see with it that pages, samples, form and Postman collection follow the specification, without a build.
 */
const [file] = process.argv.slice(2);
if (file === undefined)
  throw new Error("Name a bundled OpenAPI document in JSON: node scripts/reference.ts openapi.json");
console.log(JSON.stringify(referenceOf(JSON.parse(readFileSync(file, "utf8")))));
