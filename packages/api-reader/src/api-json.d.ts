import type { Api } from "./model.ts";

/** What the build has read. Without this, the compiler would infer a type from megabytes of JSON. */
declare const api: Api;
// biome-ignore lint/style/noDefaultExport: it is what an import of JSON has
export default api;
