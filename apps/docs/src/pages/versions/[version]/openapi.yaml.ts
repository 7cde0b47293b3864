import { releasedDocuments } from "../../../site/versions.ts";

/** One page for each release. */
export function getStaticPaths(): { params: { version: string }; props: { text: string } }[] {
  return releasedDocuments().map(({ version, text }) => ({ params: { version }, props: { text } }));
}

/** Serves the bundled specification of a release. */
export function GET({ props }: { readonly props: { readonly text: string } }): Response {
  return new Response(props.text, { headers: { "content-type": "application/yaml" } });
}
