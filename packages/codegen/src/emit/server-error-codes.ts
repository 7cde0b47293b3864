import type { ApiModel } from "../model/api.ts";
import { HEADER, literal } from "./text.ts";

/** The table of error codes. */
export function serverErrorCodes(api: ApiModel): string {
  return [
    HEADER,
    'import type { KnownErrorCode } from "./contract.ts";',
    "/** A row of the specification's table of error codes. */",
    "export interface ErrorCodeEntry {",
    "/** The HTTP status that the code comes with. */",
    "readonly status: number;",
    "/** Whether the same call can succeed later. */",
    "readonly retryable: boolean;",
    "/** When it is given. */",
    "readonly when: string;",
    "/** What the caller can do. */",
    "readonly remedy: string;",
    "}",
    "/** Every error code, with its status, cause and remedy. */",
    "export const errorCodes: { readonly [Code in KnownErrorCode]: ErrorCodeEntry } = {",
    ...api.errorCodes.map(({ code, ...entry }) => `${code}: ${literal(entry)},`),
    "};",
    "",
  ].join("\n");
}
