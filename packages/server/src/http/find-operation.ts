import { operations } from "../generated/operations.ts";
import { BASE_PATH } from "../service.ts";
import { createFinder, type Finder } from "./router.ts";

/** Finds out what a request calls, for those who watch the API. */
export const findOperation: Finder = createFinder(BASE_PATH, operations);
