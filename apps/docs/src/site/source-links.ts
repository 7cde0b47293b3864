import type { Operation } from "../model/operations.ts";

/** What the source of a page is found by. */
export interface SourcePage {
  readonly title: string;
  /** Its file below `apps/docs`, if it is written by hand. */
  readonly filePath: string | undefined;
  /** The operation that it is made from. */
  readonly operation: Pick<Operation, "path"> | undefined;
}

/** A link of a page's footer. */
export interface SourceLink {
  readonly text: string;
  readonly url: string;
}

/**
 * Links to the source of a page and to a form for feedback. Pages that are made from several files have no link to a
 * source.
 *
 * @param repository - without it, there are no links
 */
export function sourceLinks(repository: string | undefined, page: SourcePage): SourceLink[] {
  if (repository === undefined) return [];
  const file = sourceFile(page);
  const title = encodeURIComponent(`Docs: ${page.title}`);
  return [
    ...(file === undefined ? [] : [{ text: "Edit this page", url: `${repository}/edit/main/${file}` }]),
    { text: "Give feedback", url: `${repository}/issues/new?title=${title}` },
  ];
}

/** The file in the repository that a page is made from. */
export function sourceFile({ filePath, operation }: Omit<SourcePage, "title">): string | undefined {
  // The file of a path is named after it: `/albums/{id}` is `albums-id.yaml`.
  if (operation) {
    const words = operation.path.match(/\p{Lu}?\p{Ll}+/gu) ?? [];
    return `spec/paths/${words.join("-").toLowerCase()}.yaml`;
  }
  return filePath === undefined ? undefined : `apps/docs/${filePath}`;
}
