/** A section of a page, as the search reads it. */
export interface Section {
  /** Address with the base path: that of the page, and the anchor of the heading. */
  readonly url: string;
  /** Title of the page. */
  readonly page: string;
  /** Heading of the section; that of the first section is the page's title. */
  readonly title: string;
  readonly text: string;
  /** Text that weighs more than the rest, such as the name of an operation. */
  readonly more: string;
  /** Text that weighs less, as it repeats on many pages. */
  readonly less: string;
}

/** Where the sections of all pages are kept, below the base path. */
export const SEARCH_INDEX = "search.json";
