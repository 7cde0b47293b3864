/** What the packages export, as the reference shows it. */
export interface Api {
  readonly exports: readonly ApiExport[];
}

/** The kind of thing that a name stands for. */
export type ExportKind = "function" | "class" | "interface" | "type" | "constant";

/** A name that a package exports. */
export interface ApiExport extends Documented {
  /** Unique: the entry point and the name, such as `@gatefold/client#createClient`. */
  readonly id: string;
  readonly name: string;
  readonly kind: ExportKind;
  /** The entry points that export it. The first one is where the reference describes it. */
  readonly entries: readonly string[];
  /** The file that declares it, from the root of the repository. */
  readonly file: string;
  readonly line: number;
  /** The declarations without bodies: several for a function with overloads. */
  readonly signatures: readonly Code[];
  /** Whether only types can refer to it. */
  readonly isType: boolean;
  readonly parameters: readonly ApiMember[];
  /** Properties, options and methods of its own. */
  readonly members: readonly ApiMember[];
  /** Exported types whose members it has too. */
  readonly inherits: readonly Inherited[];
}

/** Members that come from another type, which is described at its own place. */
export interface Inherited {
  /** Id of the other type. */
  readonly from: string;
  readonly names: readonly string[];
}

/** A property, an option, a method or a parameter. */
export interface ApiMember extends Documented {
  readonly name: string;
  readonly type: Code;
  readonly isOptional: boolean;
  /** Whether it is a parameter: its name and its type may say enough. */
  readonly isParameter: boolean;
  /** Whether its type is a number, or a list of numbers. */
  readonly isNumber: boolean;
  /** The default that the code has for it, as far as it can be told. */
  readonly codeDefault: string | undefined;
  /** The fields of an object whose type has no name. */
  readonly members: readonly ApiMember[];
  readonly at: string;
}

/** What a comment says. Texts are Markdown, in which links to exports have the form `[name](api:id)`. */
export interface Documented {
  readonly text: string;
  readonly defaultText: string | undefined;
  readonly returns: string | undefined;
  readonly throws: readonly string[];
  readonly see: readonly string[];
  readonly examples: readonly string[];
  readonly deprecated: string | undefined;
  /** Names in links of the comment that no export has. */
  readonly brokenLinks: readonly string[];
}

/** TypeScript in pieces. */
export type Code = readonly Piece[];

/** A piece of TypeScript. */
export interface Piece {
  readonly text: string;
  readonly kind?: "keyword" | "string" | "number" | "name";
  /** Id of the export that the name stands for. */
  readonly to?: string;
}
