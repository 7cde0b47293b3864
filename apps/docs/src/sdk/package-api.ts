import type { Api } from "@gatefold/api-reader";
import api from "@gatefold/api-reader/api.json" with { type: "json" };

/** What the packages export, as `@gatefold/api-reader` read it when they were built. */
export const packageApi: Api = api;
