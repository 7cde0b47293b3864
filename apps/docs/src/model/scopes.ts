import type { SpecDocument } from "../spec/document.ts";
import type { Operation } from "./operations.ts";

/** A scope and what it allows. */
export interface Scope {
  readonly name: string;
  readonly meaning: string;
}

/** The ways to be allowed a call: any one of these sets of scopes is enough. */
export function scopeAlternatives(document: SpecDocument, operation: Operation): Scope[][] {
  const meanings = scopeMeanings(document);
  return (operation.security ?? []).map((requirement) =>
    Object.values(requirement)
      .flat()
      .map((name) => ({ name, meaning: meanings.get(name) ?? "" })),
  );
}

/** Every scope that the specification knows, with what it allows. */
export function scopeMeanings(document: SpecDocument): Map<string, string> {
  const flows = Object.values(document.components.securitySchemes).flatMap((scheme) =>
    scheme.type === "oauth2" ? Object.values(scheme.flows) : [],
  );
  return new Map(flows.flatMap((flow) => Object.entries(flow.scopes)));
}

/** The operations that a scope is enough for, alone. */
export function operationsWithScope(operations: readonly Operation[], scope: string): Operation[] {
  return operations.filter((operation) =>
    (operation.security ?? []).some((requirement) => {
      const scopes = Object.values(requirement).flat();
      return scopes.length === 1 && scopes[0] === scope;
    }),
  );
}
