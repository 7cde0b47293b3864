// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import type { Scope } from "./contract.ts";
/** Every scope, with what it lets an application do, as a sentence for the user. */
export const scopes: { readonly [Name in Scope]: string } = {
  "music::catalog": "Read the catalog.",
  "music::library": "Read and change the library of the signed-in user.",
  "music::library:read": "Read the library of the signed-in user.",
  "music::library::read":
    "Read the library of the signed-in user. The page about albums spells the scope like this, every other page with one colon before `read`. Gatefold: either spelling is accepted.",
  "music::profile": "Read and change the profile of the signed-in user.",
  "music::profile:read": "Read the profile of the signed-in user.",
  "music::favorites": "Read and change what the signed-in user likes and follows.",
  "music::favorites:read": "Read what the signed-in user likes and follows.",
  "music::history": "Read what the signed-in user played.",
};
