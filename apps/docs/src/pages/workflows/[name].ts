import type { APIContext } from "astro";
import { type WorkflowFile, workflowFiles, workflowText } from "../../downloads/downloads.ts";
import { href } from "../../site/href.ts";

/** One page for each Arazzo file. */
export function getStaticPaths(): { params: { name: string }; props: WorkflowFile }[] {
  return workflowFiles().map((file) => ({ params: { name: file.name }, props: file }));
}

/** Serves an Arazzo file. */
export function GET({ props, site }: APIContext<WorkflowFile>): Response {
  const text = workflowText(props, site && new URL(href("/openapi.yaml"), site));
  return new Response(text, { headers: { "content-type": "application/yaml" } });
}
