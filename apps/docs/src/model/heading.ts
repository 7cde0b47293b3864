/** A heading of a page, in the form that Starlight's table of contents takes. */
export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}
