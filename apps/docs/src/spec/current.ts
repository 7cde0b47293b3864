import { openapi } from "@gatefold/spec";
import { readDocument, type SpecDocument } from "./document.ts";

/** The specification that this site is built from. */
export const specification: SpecDocument = readDocument(openapi);
