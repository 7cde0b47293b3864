/** The part of the specification that changed. */
export type ChangedSubject =
  | {
      readonly kind: "operation";
      readonly operationId: string;
      readonly method: string;
      readonly path: string;
    }
  | { readonly kind: "schema"; readonly name: string }
  | {
      /** A parameter, a response or something else that operations share. */
      readonly kind: "component";
      readonly section: string;
      readonly name: string;
      readonly operationIds: readonly string[];
    }
  /** Everything else, such as `info` or `servers`. */
  | { readonly kind: "document"; readonly name: string };

/** A change of the specification. */
export interface SpecChange {
  /** What happened to it. */
  readonly kind: "added" | "changed" | "removed";
  /** Whether it breaks programs that worked before. */
  readonly breaking: boolean;
  /** What has changed. */
  readonly subject: ChangedSubject;
  /** Where in the subject, in Markdown; empty for the subject itself. */
  readonly place: string;
  /** The property that changed. */
  readonly property?: string;
  /** Values that are short enough to show, as JSON. */
  readonly before?: string;
  /** The value now, as JSON. */
  readonly after?: string;
}

/** A release of the specification and what it changed. */
export interface SpecRelease {
  /** The version of the packages. */
  readonly version: string;
  /** The release that this one is compared with; `null` for the first. */
  readonly previous: string | null;
  /** The release whose bundled document this one has: its own version, unless nothing changed. */
  readonly document: string;
  /** What it changed. Empty for the first release. */
  readonly changes: readonly SpecChange[];
}

/** All releases, newest first, and what has changed since the last of them. */
export interface ReleaseHistory {
  /** What has changed since the last release. */
  readonly unreleased: readonly SpecChange[];
  /** The releases, newest first. */
  readonly releases: readonly SpecRelease[];
}
