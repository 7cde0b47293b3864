export type { Api, ApiExport, ApiMember, Code, Documented, ExportKind, Inherited, Piece } from "./model.ts";
export { problemsOf } from "./problems.ts";
export { ENTRY_POINTS, type EntryPoint } from "./entry-points.ts";
