import type { ApiModel } from "../model/api.ts";
import { HEADER, literal } from "./text.ts";

/** The table of scopes that a user can be asked for. */
export function serverScopes(api: ApiModel): string {
  return [
    HEADER,
    'import type { Scope } from "./contract.ts";',
    "/** Every scope, with what it lets an application do, as a sentence for the user. */",
    "export const scopes: { readonly [Name in Scope]: string } = {",
    ...[...api.scopes].map(([name, description]) => `${literal(name)}: ${literal(description)},`),
    "};",
    "",
  ].join("\n");
}
